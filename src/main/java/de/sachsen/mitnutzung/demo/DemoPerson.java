package de.sachsen.mitnutzung.demo;

import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.OrganisationId;
import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.platform.UserId;
import java.util.List;
import java.util.Optional;

/**
 * A user of the demonstration: a role, not a person.
 *
 * @param description German, for the sign-in page
 * @param firstName with the last name, the German name of the role
 * @param managesAll whether they manage every component
 */
public record DemoPerson(
        UserId id,
        String description,
        String firstName,
        String lastName,
        List<String> groups,
        boolean managesAll,
        Optional<Place> place,
        Optional<OrganisationId> organisation) {

    /** What they are to a seat. */
    public record Place(SeatId seat, Capacity capacity) {}

    static DemoPerson of(String id, String description, String firstName, String lastName, String... groups) {
        return new DemoPerson(
                new UserId(id),
                description,
                firstName,
                lastName,
                List.of(groups),
                false,
                Optional.empty(),
                Optional.empty());
    }

    DemoPerson managingAll() {
        return new DemoPerson(id, description, firstName, lastName, groups, true, place, organisation);
    }

    DemoPerson on(String seat, Capacity capacity) {
        return new DemoPerson(
                id,
                description,
                firstName,
                lastName,
                groups,
                managesAll,
                Optional.of(new Place(new SeatId(seat), capacity)),
                organisation);
    }

    DemoPerson of(OrganisationId itsOrganisation) {
        return new DemoPerson(
                id, description, firstName, lastName, groups, managesAll, place, Optional.of(itsOrganisation));
    }
}
