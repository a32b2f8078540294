package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.minutes.Contents;
import de.sachsen.mitnutzung.minutes.MinutesSheet;
import de.sachsen.mitnutzung.minutes.SignedAs;
import de.sachsen.mitnutzung.portal.CaseView.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Minutes as their page shows them; the whole of them is in the PDF.
 *
 * @param corrects {@code null} like what follows when there is none
 */
record MinutesView(
        String id,
        String body,
        String state,
        String tone,
        boolean intact,
        String hash,
        String remarks,
        String corrects,
        String reason,
        String correctedBy,
        List<Fact> facts,
        List<Matter> matters,
        List<Signature> signatures) {

    /** @param page of the requirement; {@code null} when it is about something else */
    record Matter(String title, String page, String number, String result) {}

    /** @param name {@code null} until somebody has signed as that */
    record Signature(String as, String name, String at) {}

    static MinutesView of(MinutesSheet sheet) {
        return new MinutesView(
                sheet.id(),
                sheet.body().german(),
                sheet.state().german(),
                MinutesRow.toneOf(sheet.state()),
                sheet.intact(),
                sheet.hash(),
                sheet.remarks(),
                sheet.corrects(),
                sheet.reason(),
                sheet.correctedBy(),
                facts(sheet),
                sheet.content().matters().stream().map(MinutesView::matter).toList(),
                Stream.of(SignedAs.values())
                        .map(as -> signature(as, sheet.by(as)))
                        .toList());
    }

    private static List<Fact> facts(MinutesSheet sheet) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Gremium", sheet.body().german()));
        facts.add(Fact.of(
                "Über", sheet.session() == null ? "Abstimmung im Umlaufverfahren" : "Sitzung " + sheet.session()));
        facts.add(Fact.of("Abstimmungen", String.join(", ", sheet.ballots())));
        facts.add(Fact.of(
                "Vorsitz",
                sheet.content().chair().stream().map(MinutesSheet.Named::name).collect(Collectors.joining(", "))));
        facts.add(Fact.of("Entworfen", Dates.moment(sheet.draftedAt())));
        return facts;
    }

    private static Matter matter(Contents.Matter<?> matter) {
        return new Matter(
                MinutesRow.titleOf(matter),
                matter.requirement() == null ? null : "/anforderungen/" + matter.requirement(),
                matter.requirement(),
                matter.outcome() == null
                        ? "ohne Ergebnis beendet"
                        : "%s: %d Ja, %d Nein, %d enthalten, %d von %d Sitzen beteiligt"
                                .formatted(
                                        matter.outcome().german(),
                                        matter.yes(),
                                        matter.no(),
                                        matter.abstain(),
                                        matter.present(),
                                        matter.eligible()));
    }

    private static Signature signature(SignedAs as, MinutesSheet.Signed signed) {
        return signed == null
                ? new Signature(as.german(), null, null)
                : new Signature(as.german(), signed.person().name(), Dates.moment(signed.signedAt()));
    }
}
