package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.Bench;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatId;
import java.util.Optional;
import java.util.stream.Stream;

/** One seat as it stood when the ballot opened. People are named by opaque id only. */
public record RollSeat(
        SeatId seat, Bench bench, int position, String label, Optional<PersonId> member, Optional<PersonId> deputy) {

    /** In what capacity a person may vote for this seat, if at all. */
    public Optional<Capacity> capacityOf(PersonId person) {
        if (member.filter(person::equals).isPresent()) {
            return Optional.of(Capacity.MEMBER);
        }
        return deputy.filter(person::equals).map(deputy -> Capacity.DEPUTY);
    }

    /** Who has that place, if it is not vacant. */
    public Optional<PersonId> holder(Capacity capacity) {
        return switch (capacity) {
            case MEMBER -> member;
            case DEPUTY -> deputy;
        };
    }

    public Stream<PersonId> people() {
        return Stream.concat(member.stream(), deputy.stream());
    }

    /** Nobody can vote for a seat that is vacant twice; it stays eligible all the same. */
    public boolean isVacant() {
        return member.isEmpty() && deputy.isEmpty();
    }
}
