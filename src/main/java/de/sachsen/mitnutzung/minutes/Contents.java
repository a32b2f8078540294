package de.sachsen.mitnutzung.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.sachsen.mitnutzung.organisation.Bench;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.voting.BallotState;
import de.sachsen.mitnutzung.voting.Choice;
import de.sachsen.mitnutzung.voting.Exclusion;
import de.sachsen.mitnutzung.voting.Mode;
import de.sachsen.mitnutzung.voting.Outcome;
import de.sachsen.mitnutzung.voting.Subject;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * What minutes tell by the stored ballots, without what the office adds (VwVfG § 93). What is stored and signed names
 * people by opaque id; what is shown has their names, as they are known at that moment. Properties that are not there
 * are {@code null} and left out of the JSON.
 *
 * @param <P> how a person is named
 * @param meeting {@code null} for a circulation
 * @param chair who chaired the body when this was drafted
 * @param secretary who keeps the minutes, if one person was named for it; {@code null} for a circulation
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contents<P>(Body body, MeetingFacts<P> meeting, List<P> chair, P secretary, List<Matter<P>> matters) {

    /** Where and when the body met, and who was there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MeetingFacts<P>(
            String session,
            String place,
            Instant start,
            Instant end,
            List<String> agenda,
            List<Attendance<P>> attendance) {}

    public record Attendance<P>(String seat, String label, Bench bench, P person, Capacity capacity) {}

    /**
     * One ballot and what it was about.
     *
     * @param title of the requirement; {@code null} for other subjects
     * @param end when it was closed or stopped
     * @param outcome {@code null} like all numbers when it was stopped
     * @param benches both, the state's first; empty when it was stopped
     * @param remarks of the deliberation, as far as their authors asked for it
     * @param ledgerHash of the ledger's last entry when this was drafted
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Matter<P>(
            String ballot,
            Subject subject,
            String requirement,
            String title,
            String motion,
            Mode mode,
            int cycle,
            int round,
            boolean noticeGiven,
            BallotState state,
            String ruleSet,
            int ruleSetVersion,
            String majority,
            String quorum,
            Instant openedAt,
            Instant deadline,
            Instant end,
            Outcome outcome,
            Integer eligible,
            Integer present,
            Integer yes,
            Integer no,
            Integer abstain,
            List<OfBench> benches,
            List<OfSeat<P>> seats,
            List<Excluded<P>> exclusions,
            List<Remark<P>> remarks,
            String openingHash,
            String closingHash,
            int ledgerEntries,
            String ledgerHash) {

        /** Seats that count and did not vote. */
        public List<OfSeat<P>> silent() {
            return seats.stream()
                    .filter(seat -> seat.eligible() && seat.choice() == null)
                    .toList();
        }

        /** Those with a reason against. */
        public List<OfSeat<P>> against() {
            return seats.stream().filter(seat -> seat.choice() == Choice.NO).toList();
        }

        /** Those who voted otherwise than the body decided; nobody when it decided neither way. */
        public List<OfSeat<P>> dissent() {
            Choice other = outcome == Outcome.ADOPTED ? Choice.NO : outcome == Outcome.REJECTED ? Choice.YES : null;
            return seats.stream()
                    .filter(seat -> other != null && seat.choice() == other)
                    .toList();
        }
    }

    /** One bench's numbers, each from 0. */
    public record OfBench(Bench bench, int eligible, int present, int yes, int no, int abstain) {}

    /**
     * @param eligible whether the seat counted, that is not all its people were excluded
     * @param actor who voted for it; {@code null} like all that follows when nobody did
     * @param reason of a vote against
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfSeat<P>(
            String seat,
            String label,
            Bench bench,
            P member,
            P deputy,
            boolean eligible,
            P actor,
            Capacity capacity,
            Choice choice,
            String reason,
            Instant castAt) {}

    /** @param decidedAt {@code null} like the numbers when the ballot was stopped before it was decided */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Excluded<P>(
            int number,
            String seat,
            String label,
            P person,
            Capacity capacity,
            boolean declaration,
            String raisedBySeat,
            String reason,
            Exclusion.State state,
            Integer confirm,
            Integer deny,
            Instant decidedAt) {}

    /**
     * @param author {@code null} for somebody who never held a seat
     * @param spokeAs role or organisation, as it was then
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Remark<P>(String heading, P author, String spokeAs, Instant at, String text) {}

    /** The same with people named otherwise. */
    public <R> Contents<R> map(Function<P, R> name) {
        return new Contents<>(
                body,
                meeting == null
                        ? null
                        : new MeetingFacts<>(
                                meeting.session,
                                meeting.place,
                                meeting.start,
                                meeting.end,
                                meeting.agenda,
                                meeting.attendance.stream()
                                        .map(there -> new Attendance<>(
                                                there.seat,
                                                there.label,
                                                there.bench,
                                                name.apply(there.person),
                                                there.capacity))
                                        .toList()),
                chair.stream().map(name).toList(),
                named(secretary, name),
                matters.stream().map(matter -> map(matter, name)).toList());
    }

    private static <P, R> Matter<R> map(Matter<P> matter, Function<P, R> name) {
        return new Matter<>(
                matter.ballot,
                matter.subject,
                matter.requirement,
                matter.title,
                matter.motion,
                matter.mode,
                matter.cycle,
                matter.round,
                matter.noticeGiven,
                matter.state,
                matter.ruleSet,
                matter.ruleSetVersion,
                matter.majority,
                matter.quorum,
                matter.openedAt,
                matter.deadline,
                matter.end,
                matter.outcome,
                matter.eligible,
                matter.present,
                matter.yes,
                matter.no,
                matter.abstain,
                matter.benches,
                matter.seats.stream()
                        .map(seat -> new OfSeat<>(
                                seat.seat,
                                seat.label,
                                seat.bench,
                                named(seat.member, name),
                                named(seat.deputy, name),
                                seat.eligible,
                                named(seat.actor, name),
                                seat.capacity,
                                seat.choice,
                                seat.reason,
                                seat.castAt))
                        .toList(),
                matter.exclusions.stream()
                        .map(excluded -> new Excluded<>(
                                excluded.number,
                                excluded.seat,
                                excluded.label,
                                name.apply(excluded.person),
                                excluded.capacity,
                                excluded.declaration,
                                excluded.raisedBySeat,
                                excluded.reason,
                                excluded.state,
                                excluded.confirm,
                                excluded.deny,
                                excluded.decidedAt))
                        .toList(),
                matter.remarks.stream()
                        .map(said ->
                                new Remark<>(said.heading, named(said.author, name), said.spokeAs, said.at, said.text))
                        .toList(),
                matter.openingHash,
                matter.closingHash,
                matter.ledgerEntries,
                matter.ledgerHash);
    }

    private static <P, R> R named(P person, Function<P, R> name) {
        return person == null ? null : name.apply(person);
    }
}
