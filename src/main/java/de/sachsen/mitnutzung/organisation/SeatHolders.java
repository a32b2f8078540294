package de.sachsen.mitnutzung.organisation;

import java.util.Optional;

/** Who holds a seat on one day; a place that nobody holds is empty. */
public record SeatHolders(Seat seat, Optional<PersonId> member, Optional<PersonId> deputy) {

    public Optional<PersonId> holder(Capacity capacity) {
        return capacity == Capacity.MEMBER ? member : deputy;
    }

    /** Whether there is nobody who could act for the seat. */
    public boolean isVacant() {
        return member.isEmpty() && deputy.isEmpty();
    }
}
