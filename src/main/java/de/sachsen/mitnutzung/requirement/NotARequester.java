package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.organisation.Membership;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.Refusal;
import de.sachsen.mitnutzung.platform.UserId;

/** Requirements are made and supported by municipal and state offices, not by service providers. */
public final class NotARequester extends Refusal {

    NotARequester() {
        super(Kind.FORBIDDEN, "Anforderungen einreichen und mitzeichnen dürfen nur anfordernde Stellen.");
    }

    /** @throws NotARequester when the person is not in the group of those who make requirements */
    static void refuse(UserId person, Membership membership) {
        if (!membership.isIn(person, Groups.REQUESTERS)) {
            throw new NotARequester();
        }
    }
}
