package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.Membership;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.UserId;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may do what with sessions. */
@Component
class Officers {

    private final Membership membership;

    Officers(Membership membership) {
        this.membership = membership;
    }

    /** @throws SessionsOfTheOffice unless the person belongs to the office */
    void require(UserId user) {
        if (!membership.isIn(user, Groups.OFFICE)) {
            throw new SessionsOfTheOffice();
        }
    }

    /** The bodies whose sessions the person may read; all of them for office and administrators. */
    Set<Body> readableBy(UserId user) {
        if (membership.isIn(user, Groups.OFFICE) || membership.isIn(user, Groups.ADMINISTRATORS)) {
            return EnumSet.allOf(Body.class);
        }
        Set<Body> bodies = EnumSet.noneOf(Body.class);
        if (membership.isIn(user, Groups.WORKING_GROUP)) {
            bodies.add(Body.WORKING_GROUP);
        }
        if (membership.isIn(user, Groups.COUNCIL)) {
            bodies.add(Body.COUNCIL);
        }
        return bodies;
    }
}
