package de.sachsen.mitnutzung.statistics;

import de.sachsen.mitnutzung.organisation.Membership;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.UserId;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Statistics and resolutions are for both bodies, the office and administrators: they tell which seat was absent. */
@Component
public class StatisticsReaders {

    private static final Set<String> GROUPS = Set.of(
            Groups.WORKING_GROUP,
            Groups.WORKING_GROUP_CHAIR,
            Groups.COUNCIL,
            Groups.COUNCIL_CHAIR,
            Groups.OFFICE,
            Groups.ADMINISTRATORS);

    private final Membership membership;

    StatisticsReaders(Membership membership) {
        this.membership = membership;
    }

    /** Whether somebody who is in these groups is a reader. */
    public static boolean isAmong(Collection<String> groups) {
        return !Collections.disjoint(GROUPS, groups);
    }

    /** @throws StatisticsNotYours when the person is none of them */
    void require(UserId reader) {
        if (!isAmong(membership.groupsOf(reader))) {
            throw new StatisticsNotYours();
        }
    }
}
