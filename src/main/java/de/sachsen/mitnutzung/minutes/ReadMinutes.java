package de.sachsen.mitnutzung.minutes;

import com.fasterxml.jackson.databind.JsonNode;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.platform.Page;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.BallotSecrecy;
import de.sachsen.mitnutzung.voting.Ballots;
import de.sachsen.mitnutzung.voting.Canonical;
import de.sachsen.mitnutzung.voting.EntryKind;
import de.sachsen.mitnutzung.voting.Ledger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows minutes to those whom they are for. */
@Service
@Transactional(readOnly = true)
public class ReadMinutes {

    private final MinutesRecords records;
    private final Signers signers;
    private final Ballots ballots;
    private final BallotSecrecy secrecy;
    private final Ledger ledger;
    private final People people;

    ReadMinutes(
            MinutesRecords records,
            Signers signers,
            Ballots ballots,
            BallotSecrecy secrecy,
            Ledger ledger,
            People people) {
        this.records = records;
        this.signers = signers;
        this.ballots = ballots;
        this.secrecy = secrecy;
        this.ledger = ledger;
        this.people = people;
    }

    /** @throws MinutesNotYours when the reader is neither of the body nor of the office */
    public MinutesSheet get(MinutesId id, UserId reader) {
        Minutes minutes = records.get(id);
        signers.requireReader(reader, minutes.body());
        return sheet(minutes);
    }

    /**
     * The minutes that hold: of all that both have signed the last, else the first draft.
     *
     * @throws MinutesNotYours when the reader is neither of the body nor of the office
     * @throws MinutesNotYet before the body has finished with the matter
     * @throws NoMinutesOfBallot when there are none all the same
     */
    public MinutesSheet of(BallotId id, UserId reader) {
        Ballot ballot = ballots.get(id);
        signers.requireReader(reader, ballot.body());
        if (!secrecy.isOver(ballot)) {
            throw new MinutesNotYet();
        }
        return sheet(inForce(id).orElseThrow(NoMinutesOfBallot::new));
    }

    /** As {@link #of}, without its contents; nothing for whom they are not. */
    public Optional<Minutes> find(BallotId id, UserId reader) {
        return inForce(id).filter(minutes -> signers.readableBy(reader).contains(minutes.body()));
    }

    private Optional<Minutes> inForce(BallotId id) {
        List<Minutes> all = records.of(id);
        return all.stream()
                .filter(minutes -> minutes.state() == MinutesState.SIGNED)
                .reduce((earlier, later) -> later)
                .or(() -> all.stream().findFirst());
    }

    /**
     * The newest first.
     *
     * @throws MinutesNotYours when the reader is of no body nor of the office
     */
    public Page<Minutes> list(UserId reader, Page.Request page) {
        Set<Body> bodies = signers.readableBy(reader);
        if (bodies.isEmpty()) {
            throw new MinutesNotYours();
        }
        return records.list(bodies, page);
    }

    public boolean isReader(UserId user) {
        return !signers.readableBy(user).isEmpty();
    }

    /** Whether the person may write into them now. */
    public boolean mayEdit(MinutesId id, UserId user) {
        return records.get(id).state() == MinutesState.DRAFT && signers.isOffice(user);
    }

    /** As what the person may sign now, if at all. */
    public Optional<SignedAs> maySignAs(MinutesId id, UserId user) {
        Minutes minutes = records.get(id);
        Optional<PersonId> person = people.find(user);
        if (minutes.signatures().stream()
                .anyMatch(signature -> person.filter(signature.person()::equals).isPresent())) {
            return Optional.empty();
        }
        return signers.placesOf(user, minutes).stream()
                .filter(place -> minutes.signature(place).isEmpty())
                .findFirst();
    }

    /** Whether the person may draft a correction now. */
    public boolean mayCorrect(MinutesId id, UserId user) {
        Minutes minutes = records.get(id);
        return minutes.state() == MinutesState.SIGNED && minutes.correctedBy().isEmpty() && signers.isOffice(user);
    }

    private MinutesSheet sheet(Minutes minutes) {
        return new MinutesSheet(
                minutes.id().value(),
                minutes.state(),
                minutes.body(),
                minutes.session().orElse(null),
                minutes.ballots().stream().map(BallotId::value).toList(),
                minutes.corrects().map(MinutesId::value).orElse(null),
                minutes.reason().orElse(null),
                minutes.correctedBy().map(MinutesId::value).orElse(null),
                minutes.draftedAt(),
                minutes.contents().map(this::named),
                minutes.remarks(),
                minutes.signatures().stream()
                        .map(signature -> new MinutesSheet.Signed(
                                signature.as(), named(signature.person().value()), signature.at(), signature.hash()))
                        .toList(),
                minutes.sha256(),
                isIntact(minutes),
                minutes.signedForm());
    }

    private MinutesSheet.Named named(UUID person) {
        return new MinutesSheet.Named(person, people.nameOf(new PersonId(person)));
    }

    /** The ledgers tell what was signed, by whom; whatever was changed in the tables since then does not fit any more. */
    private boolean isIntact(Minutes minutes) {
        String hash = minutes.sha256();
        Set<List<String>> signed = minutes.signatures().stream()
                .map(signature -> List.of(
                        signature.as().name(), signature.person().value().toString(), signature.hash()))
                .collect(Collectors.toSet());
        return minutes.signatures().size() == minutes.state().signatures()
                && minutes.signatures().stream()
                        .allMatch(signature -> signature.hash().equals(hash))
                && minutes.ballots().stream().map(BallotId::value).toList().equals(toldBy(minutes))
                && minutes.ballots().stream()
                        .allMatch(ballot -> notedIn(ballot, minutes.id()).equals(signed));
    }

    private static List<String> toldBy(Minutes minutes) {
        return minutes.contents().matters().stream()
                .map(Contents.Matter::ballot)
                .toList();
    }

    private Set<List<String>> notedIn(BallotId ballot, MinutesId minutes) {
        return ledger.of(ballot).stream()
                .filter(entry -> entry.kind() == EntryKind.MINUTES_SIGNED)
                .map(entry -> Canonical.read(entry.content()))
                .filter(body -> body.path("minutes").asText().equals(minutes.value()))
                .map(ReadMinutes::signature)
                .collect(Collectors.toSet());
    }

    private static List<String> signature(JsonNode body) {
        return List.of(
                body.path("signedAs").asText(),
                body.path("person").asText(),
                body.path("hash").asText());
    }
}
