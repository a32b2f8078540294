package de.sachsen.mitnutzung.minutes;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.Membership;
import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.UserId;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who reads minutes, who writes into them, and who signs as what. */
@Component
class Signers {

    private final Membership membership;
    private final People people;

    Signers(Membership membership, People people) {
        this.membership = membership;
        this.people = people;
    }

    static String chairOf(Body body) {
        return switch (body) {
            case WORKING_GROUP -> Groups.WORKING_GROUP_CHAIR;
            case COUNCIL -> Groups.COUNCIL_CHAIR;
        };
    }

    private static String groupOf(Body body) {
        return switch (body) {
            case WORKING_GROUP -> Groups.WORKING_GROUP;
            case COUNCIL -> Groups.COUNCIL;
        };
    }

    boolean isOffice(UserId user) {
        return membership.isIn(user, Groups.OFFICE);
    }

    /** The bodies whose minutes the person reads. */
    Set<Body> readableBy(UserId user) {
        boolean office = isOffice(user);
        Set<Body> bodies = EnumSet.noneOf(Body.class);
        for (Body body : Body.values()) {
            if (office || membership.isIn(user, groupOf(body))) {
                bodies.add(body);
            }
        }
        return bodies;
    }

    /** @throws MinutesNotYours when the person is neither of the body nor of the office */
    void requireReader(UserId user, Body body) {
        if (!readableBy(user).contains(body)) {
            throw new MinutesNotYours();
        }
    }

    /** @throws RemarksNotYours when the person is not of the office */
    void requireOffice(UserId user) {
        if (!isOffice(user)) {
            throw new RemarksNotYours();
        }
    }

    /** As what the person could sign, whoever signed already. */
    Set<SignedAs> placesOf(UserId user, Minutes minutes) {
        Set<SignedAs> places = EnumSet.noneOf(SignedAs.class);
        if (membership.isIn(user, chairOf(minutes.body())) && readableBy(user).contains(minutes.body())) {
            places.add(SignedAs.CHAIR);
        }
        if (isOffice(user) && isSecretary(user, minutes.contents().secretary())) {
            places.add(SignedAs.SECRETARY);
        }
        return places;
    }

    private boolean isSecretary(UserId user, UUID named) {
        return named == null
                || people.find(user)
                        .filter(person -> person.value().equals(named))
                        .isPresent();
    }
}
