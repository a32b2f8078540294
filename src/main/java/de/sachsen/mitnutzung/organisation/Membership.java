package de.sachsen.mitnutzung.organisation;

import de.sachsen.mitnutzung.platform.Groups;
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

    /**
     * The group that answers for a component: its own, or the managers of all as long as nobody is in it, so that no
     * task stays without anybody who could take it.
     */
    default String managersOf(String componentId) {
        String own = Groups.managersOf(componentId);
        return membersOf(own).isEmpty() ? Groups.MANAGERS : own;
    }
}
