package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What somebody could raise in a ballot now, for pages that offer it. {@link RaiseExclusion} judges anew. Other seats are
 * offered whether they have voted or not, since nobody may learn that from a list.
 */
@Component
public class ExclusionChoices {

    private final Ballots ballots;
    private final People people;
    private final Clock clock;

    ExclusionChoices(Ballots ballots, People people, Clock clock) {
        this.ballots = ballots;
        this.people = people;
        this.clock = clock;
    }

    /** Somebody's place on the roll. */
    public record Place(RollSeat seat, Capacity capacity) {}

    /**
     * @param own the reader's place, if they may declare themselves biased
     * @param others whose exclusion the reader may move, in the order of the roll
     */
    public record Choices(Optional<Place> own, List<Place> others) {

        static final Choices NONE = new Choices(Optional.empty(), List.of());
    }

    public Choices of(Ballot ballot, UserId reader) {
        Instant now = clock.instant();
        Optional<PersonId> person = people.find(reader);
        Optional<RollSeat> seat = person.flatMap(ballot::seatOf);
        boolean open = ballot.state() == BallotState.OPEN
                && now.isBefore(ballot.requireOpening().deadline());
        if (!open || seat.isEmpty() || isOut(ballot, person.get())) {
            return Choices.NONE;
        }
        RollSeat own = seat.get();
        return new Choices(
                own.capacityOf(person.get())
                        .filter(capacity ->
                                ballots.mark(ballot.id(), own.seat()).isEmpty())
                        .map(capacity -> new Place(own, capacity)),
                ballot.roll().stream()
                        .filter(other -> !other.equals(own))
                        .flatMap(other -> Stream.of(Capacity.values())
                                .filter(capacity -> other.holder(capacity)
                                        .filter(meant ->
                                                !isOut(ballot, meant) && !ballot.hasMovedAgainst(own.seat(), meant))
                                        .isPresent())
                                .map(capacity -> new Place(other, capacity)))
                        .toList());
    }

    private static boolean isOut(Ballot ballot, PersonId person) {
        return ballot.isSuspended(person) || ballot.isExcluded(person);
    }
}
