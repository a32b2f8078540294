package de.sachsen.mitnutzung.organisation;

import de.sachsen.mitnutzung.platform.UserId;
import java.util.List;
import java.util.Set;

/** Who is in which group, whatever the person who asks may see themselves. Groups are named as in {@code Groups}. */
public interface Membership {

    boolean isIn(UserId user, String group);

    /** Sorted by id. */
    Set<String> groupsOf(UserId user);

    /** Sorted by id; nobody when there is no such group. */
    List<UserId> membersOf(String group);
}
