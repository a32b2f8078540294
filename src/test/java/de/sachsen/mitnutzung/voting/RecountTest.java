package de.sachsen.mitnutzung.voting;

import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.organisation.Bench;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.voting.Recount.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecountTest {

    private static final int VOTE = 4;

    @Test
    void an_untouched_ledger_gives_the_recorded_result_again() {
        Recount recount = recount(Ledgers.usual().entries());

        assertThat(recount.findings()).isEmpty();
        assertThat(recount.outcome()).contains(Outcome.ADOPTED);
        assertThat(recount.count().orElseThrow().german()).isEqualTo("3 Ja, 2 Nein, 0 Enthaltungen");
        assertThat(recount.count().orElseThrow().eligible()).isEqualTo(6);
    }

    @Property(tries = 200)
    void whatever_was_voted_is_reproduced_as_the_ballot_was_closed(
            @ForAll("votes") List<Choice> votes, @ForAll Majority majority, @ForAll boolean secondRound) {
        Ledgers ledger = Ledgers.opened(3, Ledgers.rules(majority), secondRound ? 2 : 1);
        for (int seat = 0; seat < votes.size(); seat++) {
            if (votes.get(seat) != null) {
                ledger.vote(Bench.values()[seat / 3], seat % 3 + 1, votes.get(seat));
            }
        }
        Outcome expected = ledger.open()
                .close(ledger.votes(), Ledgers.DEADLINE, LedgerEntry.NOTHING_BEFORE)
                .outcome();

        Recount recount = recount(ledger.closed().entries());

        assertThat(recount.findings()).isEmpty();
        assertThat(recount.outcome()).contains(expected);
    }

    @Provide
    Arbitrary<List<Choice>> votes() {
        return Arbitraries.of(Choice.class).injectNull(0.3).list().ofSize(6);
    }

    @ParameterizedTest
    @EnumSource
    void a_change_anywhere_is_found_and_named(Part part) {
        List<LedgerEntry> entries = Ledgers.usual().entries();
        entries.set(VOTE, part.changed(entries.get(VOTE)));

        assertThat(recount(entries).findings())
                .first()
                .extracting(Finding::position)
                .isEqualTo(part.foundAt);
    }

    enum Part {
        CONTENT(5) {
            @Override
            LedgerEntry changed(LedgerEntry entry) {
                return with(entry, entry.at(), entry.content().replace("MEMBER", "DEPUTY"), entry.hash());
            }
        },
        CONTENT_THAT_IS_NO_JSON(5) {
            @Override
            LedgerEntry changed(LedgerEntry entry) {
                return with(entry, entry.at(), "{", entry.hash());
            }
        },
        TIME(5) {
            @Override
            LedgerEntry changed(LedgerEntry entry) {
                return with(entry, entry.at().plusMillis(1), entry.content(), entry.hash());
            }
        },
        HASH(5) {
            @Override
            LedgerEntry changed(LedgerEntry entry) {
                return with(entry, entry.at(), entry.content(), "f".repeat(64));
            }
        },
        /** The changed entry fits itself, and the next one does not follow it any more. */
        CONTENT_AND_ITS_HASH(6) {
            @Override
            LedgerEntry changed(LedgerEntry entry) {
                LedgerEntry unsealed =
                        with(entry, entry.at(), entry.content().replace("MEMBER", "DEPUTY"), entry.hash());
                return with(unsealed, unsealed.at(), unsealed.content(), unsealed.sha256());
            }
        };

        private final int foundAt;

        Part(int foundAt) {
            this.foundAt = foundAt;
        }

        abstract LedgerEntry changed(LedgerEntry entry);

        private static LedgerEntry with(LedgerEntry entry, Instant at, String content, String hash) {
            return new LedgerEntry(entry.ballot(), entry.position(), entry.kind(), at, content, entry.previous(), hash);
        }
    }

    @Test
    void an_entry_that_is_missing_is_named_by_the_one_after_it() {
        List<LedgerEntry> entries = Ledgers.usual().entries();
        entries.remove(VOTE);

        assertThat(recount(entries).findings())
                .singleElement()
                .isEqualTo(new Finding(6, Optional.of(EntryKind.VOTE), "Davor fehlt Eintrag 5."));
    }

    @Test
    void a_missing_end_is_found() {
        List<LedgerEntry> entries = Ledgers.usual().entries();

        assertThat(recount(entries.subList(0, entries.size() - 1)).findings())
                .singleElement()
                .extracting(Finding::german)
                .isEqualTo("Es fehlt, wie die Abstimmung endete.");
        assertThat(recount(List.of()).isReproduced()).isFalse();
    }

    @Test
    void an_entry_put_in_between_is_found() {
        List<LedgerEntry> entries = Ledgers.usual().entries();
        entries.add(VOTE, entries.get(1));

        assertThat(recount(entries).findings())
                .singleElement()
                .extracting(Finding::position)
                .isEqualTo(2);
    }

    @Test
    void swapped_entries_are_found() {
        List<LedgerEntry> entries = Ledgers.usual().entries();
        Collections.swap(entries, 1, 2);

        assertThat(recount(entries).findings())
                .singleElement()
                .extracting(Finding::position)
                .isEqualTo(3);
    }

    /** Whoever makes the whole chain anew is betrayed by the hash in the minutes only. */
    @Test
    void a_chain_that_was_written_anew_is_found_by_the_closing_hash() {
        Ledgers original = Ledgers.usual();
        List<LedgerEntry> forged = Ledgers.opened(3, Ledgers.rules(Majority.SIMPLE), 1)
                .vote(Bench.STATE, 1, Choice.NO)
                .vote(Bench.STATE, 2, Choice.NO)
                .vote(Bench.STATE, 3, Choice.NO)
                .vote(Bench.MUNICIPAL, 1, Choice.NO)
                .closed()
                .entries();

        assertThat(recount(forged).isReproduced()).isTrue();
        assertThat(Recount.of(Ledgers.BALLOT, forged, Optional.of(original.closingHash()))
                        .findings())
                .singleElement()
                .extracting(Finding::german)
                .asString()
                .contains("neu geschrieben");
        assertThat(Recount.of(Ledgers.BALLOT, original.entries(), Optional.of(original.closingHash()))
                        .isReproduced())
                .isTrue();
    }

    /** Even one that leaves the votes alone: the closing hash stands for the whole chain. */
    @Test
    void a_chain_written_anew_without_the_reminder_is_found_too() {
        Ledgers original = Ledgers.usual();
        Ledgers forged = Ledgers.opened(3, Ledgers.rules(Majority.SIMPLE), 1);
        original.votes().forEach(forged::vote);

        assertThat(Recount.of(Ledgers.BALLOT, forged.closed().entries(), Optional.of(original.closingHash()))
                        .isReproduced())
                .isFalse();
    }

    @Test
    void a_result_that_does_not_follow_from_the_votes_is_found_though_its_chain_holds() {
        Ledgers voted = Ledgers.opened(3, Ledgers.rules(Majority.SIMPLE), 1)
                .vote(Bench.STATE, 1, Choice.NO)
                .vote(Bench.STATE, 2, Choice.NO)
                .vote(Bench.MUNICIPAL, 1, Choice.NO)
                .vote(Bench.MUNICIPAL, 2, Choice.NO);
        String wanted = Ledgers.usual().entries().get(8).content();
        voted.closed();
        List<LedgerEntry> entries = voted.entries();
        LedgerEntry last = entries.remove(entries.size() - 1);
        entries.add(LedgerEntry.after(
                Optional.of(entries.get(entries.size() - 1)),
                Ledgers.BALLOT,
                EntryKind.RESULT,
                last.at(),
                new Canonical.Text(wanted)));

        assertThat(recount(entries).findings())
                .extracting(Finding::german)
                .contains("Festgehalten ist „angenommen“, gezählt wurde „abgelehnt“.")
                .allSatisfy(finding -> assertThat(finding).startsWith("Festgehalten"));
    }

    @Test
    void votes_that_nobody_could_cast_are_found_though_their_chain_holds() {
        Instant inTime = Ledgers.OPENED.plusSeconds(1);
        PersonId member = Ledgers.person(Bench.STATE, 1, Capacity.MEMBER);

        assertThat(findings(vote("WG-NOWHERE-1", member, Capacity.MEMBER, inTime)))
                .contains("Der Sitz steht nicht auf der Stimmliste.");
        assertThat(findings(vote("WG-STATE-2", member, Capacity.MEMBER, inTime)))
                .contains("Wer gestimmt hat, steht für diesen Sitz so nicht auf der Stimmliste.");
        assertThat(findings(vote("WG-STATE-1", member, Capacity.DEPUTY, inTime)))
                .contains("Wer gestimmt hat, steht für diesen Sitz so nicht auf der Stimmliste.");
        assertThat(findings(vote("WG-STATE-1", member, Capacity.MEMBER, Ledgers.DEADLINE)))
                .contains("Die Stimme liegt außerhalb der Frist.");
        assertThat(findings(vote("WG-STATE-1", member, Capacity.MEMBER, Ledgers.OPENED.minus(Duration.ofMillis(1)))))
                .contains("Die Stimme liegt außerhalb der Frist.");
        CastVote twice = vote("WG-STATE-1", member, Capacity.MEMBER, inTime);
        assertThat(findings(twice, twice)).contains("Für diesen Sitz war schon gestimmt.");
    }

    @Test
    void a_seat_whose_people_are_all_excluded_is_not_counted_as_eligible() {
        Ledgers ledger = Ledgers.opened(3, Ledgers.rules(Majority.SIMPLE), 1)
                .declared(1, 3)
                .declaredByDeputy(2, 3)
                .answered(1, Bench.STATE, 1, Exclusion.Answer.CONFIRM)
                .answered(1, Bench.STATE, 2, Exclusion.Answer.DENY)
                .decided(1, true, 1, 1, Ledgers.DEADLINE)
                .decided(2, true, 0, 0, Ledgers.DEADLINE)
                .vote(Bench.STATE, 1, Choice.YES)
                .vote(Bench.STATE, 2, Choice.YES)
                .vote(Bench.MUNICIPAL, 1, Choice.NO)
                .vote(Bench.MUNICIPAL, 2, Choice.NO);

        Recount recount = recount(ledger.closed().entries());

        assertThat(recount.findings()).isEmpty();
        assertThat(recount.outcome()).contains(Outcome.TIE);
        assertThat(recount.count().orElseThrow().eligible()).isEqualTo(5);
    }

    @Test
    void a_vote_of_somebody_suspended_or_excluded_is_found_though_its_chain_holds() {
        String found = "Wer gestimmt hat, war ausgeschlossen oder vorläufig ausgeschlossen.";
        Ledgers suspended = usualRules().declared(1, 1).vote(Bench.STATE, 1, Choice.YES);
        assertThat(germanOf(suspended.decided(1, true, 0, 0, Ledgers.DEADLINE).closed()))
                .contains(found);
        Ledgers excluded = usualRules()
                .declared(1, 1)
                .decided(1, true, 0, 0, Ledgers.DEADLINE)
                .vote(Bench.STATE, 1, Choice.YES);
        assertThat(germanOf(excluded.closed())).contains(found);
    }

    @Test
    void a_decision_that_the_answers_do_not_bear_out_is_found() {
        assertThat(germanOf(usualRules()
                        .declared(1, 1)
                        .answered(1, Bench.STATE, 2, Exclusion.Answer.DENY)
                        .decided(1, true, 1, 0, Ledgers.DEADLINE)
                        .closed()))
                .contains("Festgehalten ist eine andere Entscheidung, als die Sitze getroffen haben.");
        assertThat(germanOf(usualRules()
                        .declared(1, 1)
                        .decided(1, true, 0, 0, Ledgers.DEADLINE.minusSeconds(1))
                        .closed()))
                .contains("Die Frist wurde verkürzt.");
        assertThat(germanOf(usualRules().declared(1, 1).closed()))
                .contains("Über einen Ausschluss war noch nicht entschieden.");
    }

    @Test
    void answers_that_nobody_was_asked_for_are_found() {
        assertThat(germanOf(usualRules()
                        .declared(1, 1)
                        .answered(1, Bench.STATE, 1, Exclusion.Answer.CONFIRM)
                        .decided(1, true, 0, 0, Ledgers.DEADLINE)
                        .closed()))
                .contains("Über den Ausschluss entschied jemand, der nicht gefragt war.");
        assertThat(germanOf(usualRules()
                        .declared(1, 1)
                        .answered(1, Bench.STATE, 2, Exclusion.Answer.CONFIRM)
                        .answered(1, Bench.STATE, 2, Exclusion.Answer.CONFIRM)
                        .decided(1, true, 1, 0, Ledgers.DEADLINE)
                        .closed()))
                .contains("Dieser Sitz hatte über den Ausschluss schon entschieden.");
        assertThat(germanOf(usualRules()
                        .answered(1, Bench.STATE, 2, Exclusion.Answer.CONFIRM)
                        .closed()))
                .contains("Über diesen Ausschluss war nicht zu entscheiden.");
    }

    @Test
    void an_exclusion_after_the_seats_vote_or_of_the_same_person_twice_is_found() {
        assertThat(germanOf(usualRules()
                        .vote(Bench.STATE, 1, Choice.YES)
                        .declared(1, 1)
                        .closed()))
                .contains("Für diesen Sitz war schon gestimmt.");
        assertThat(germanOf(usualRules()
                        .declared(1, 1)
                        .declared(2, 1)
                        .decided(1, true, 0, 0, Ledgers.DEADLINE)
                        .closed()))
                .contains("Über den Ausschluss dieser Person war schon entschieden oder zu entscheiden.");
    }

    private static Ledgers usualRules() {
        return Ledgers.opened(3, Ledgers.rules(Majority.SIMPLE), 1);
    }

    private static List<String> germanOf(Ledgers ledger) {
        return recount(ledger.entries()).findings().stream()
                .map(Finding::german)
                .toList();
    }

    @Test
    void after_the_end_two_people_sign_the_same_minutes_and_a_correction() {
        PersonId chair = Ledgers.person(Bench.STATE, 1, Capacity.MEMBER);
        PersonId secretary = new PersonId(UUID.randomUUID());
        Ledgers ledger = Ledgers.usual();
        String closing = ledger.closingHash();
        ledger.signed("NS-2026-0001", "CHAIR", chair, "a".repeat(64))
                .signed("NS-2026-0001", "SECRETARY", secretary, "a".repeat(64))
                .signed("NS-2026-0002", "SECRETARY", secretary, "b".repeat(64))
                .signed("NS-2026-0002", "CHAIR", chair, "b".repeat(64));

        Recount recount = Recount.of(Ledgers.BALLOT, ledger.entries(), Optional.of(closing));
        assertThat(recount.findings()).isEmpty();
        assertThat(recount.outcome()).contains(Outcome.ADOPTED);
        assertThat(Recount.of(Ledgers.BALLOT, ledger.entries(), Optional.of("c".repeat(64)))
                        .findings())
                .extracting(Finding::kind)
                .containsExactly(Optional.of(EntryKind.RESULT));
    }

    @Test
    void signatures_that_nobody_could_give_are_found_though_their_chain_holds() {
        PersonId chair = Ledgers.person(Bench.STATE, 1, Capacity.MEMBER);
        PersonId secretary = new PersonId(UUID.randomUUID());
        String hash = "a".repeat(64);
        String minutes = "NS-2026-0001";

        assertThat(germanOf(Ledgers.usual().signed(minutes, "CHAIR", chair, "keine")))
                .containsExactly("Die Unterschrift nennt keine Prüfsumme.");
        assertThat(germanOf(Ledgers.usual()
                        .signed(minutes, "CHAIR", chair, hash)
                        .signed(minutes, "SECRETARY", secretary, "b".repeat(64))))
                .containsExactly("Unterzeichnet ist ein anderer Text als bei der ersten Unterschrift.");
        assertThat(germanOf(Ledgers.usual()
                        .signed(minutes, "CHAIR", chair, hash)
                        .signed(minutes, "SECRETARY", chair, hash)))
                .containsExactly("Dieselbe Person hat die Niederschrift zweimal unterzeichnet.");
        assertThat(germanOf(Ledgers.usual()
                        .signed(minutes, "CHAIR", chair, hash)
                        .signed(minutes, "CHAIR", secretary, hash)))
                .containsExactly("In dieser Eigenschaft war die Niederschrift schon unterzeichnet.");
        assertThat(germanOf(Ledgers.opened(3, Ledgers.rules(Majority.SIMPLE), 1).signed(minutes, "CHAIR", chair, hash)))
                .contains("Unterzeichnet wurde, bevor die Abstimmung beendet war.");
        assertThat(germanOf(Ledgers.usual().closed()))
                .contains("Nach dem Ende der Abstimmung darf nichts mehr kommen.");
    }

    @Test
    void nothing_comes_before_the_opening_and_nothing_after_the_end() {
        Ledgers ledger = Ledgers.usual();
        ledger.vote(Bench.MUNICIPAL, 3, Choice.NO);

        assertThat(recount(ledger.entries()).findings())
                .singleElement()
                .isEqualTo(new Finding(
                        10, Optional.of(EntryKind.VOTE), "Nach dem Ende der Abstimmung darf nichts mehr kommen."));
        CastVote vote =
                vote("WG-STATE-1", Ledgers.person(Bench.STATE, 1, Capacity.MEMBER), Capacity.MEMBER, Ledgers.OPENED);
        LedgerEntry first = LedgerEntry.after(
                Optional.empty(), Ledgers.BALLOT, EntryKind.VOTE, Ledgers.OPENED, Canonical.vote(Ledgers.BALLOT, vote));
        assertThat(recount(List.of(first)).findings())
                .extracting(Finding::german)
                .contains("Eine Abstimmung beginnt mit ihrer Eröffnung, und nur damit.");
    }

    @Test
    void an_entry_of_another_ballot_does_not_belong_here() {
        assertThat(Recount.of(new BallotId("ABS-2026-0002"), Ledgers.usual().entries(), Optional.empty())
                        .findings())
                .singleElement()
                .isEqualTo(new Finding(
                        1, Optional.of(EntryKind.OPENED), "Der Eintrag gehört zu einer anderen Abstimmung."));
    }

    @Test
    void lines_hold_everything() {
        List<LedgerEntry> entries = Ledgers.usual().entries();

        assertThat(entries.stream().map(LedgerEntry::line).map(LedgerEntry::ofLine))
                .containsExactlyElementsOf(entries);
    }

    private static Recount recount(List<LedgerEntry> entries) {
        return Recount.of(Ledgers.BALLOT, entries, Optional.empty());
    }

    private static List<String> findings(CastVote... votes) {
        Ledgers ledger = Ledgers.opened(3, Ledgers.rules(Majority.SIMPLE), 1);
        for (CastVote vote : votes) {
            ledger.append(EntryKind.VOTE, vote.castAt(), Canonical.vote(Ledgers.BALLOT, vote));
        }
        return new ArrayList<>(recount(ledger.closed().entries()).findings())
                .stream().map(Finding::german).toList();
    }

    private static CastVote vote(String seat, PersonId person, Capacity capacity, Instant at) {
        return new CastVote(new SeatId(seat), person, capacity, Choice.YES, Optional.empty(), at, UUID.randomUUID());
    }
}
