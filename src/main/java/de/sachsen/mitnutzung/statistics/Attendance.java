package de.sachsen.mitnutzung.statistics;

import de.sachsen.mitnutzung.organisation.Capacity;
import java.util.Optional;

/**
 * How often seats that could vote did so; never how. A seat counts once in each ballot.
 *
 * @param byMember how often the member voted, from 0
 * @param byDeputy how often the deputy voted, from 0
 * @param absent how often nobody did, from 0; a vacant seat is one for which nobody did
 */
public record Attendance(int byMember, int byDeputy, int absent) {

    public static final Attendance NONE = new Attendance(0, 0, 0);

    static Attendance of(Optional<Capacity> votedAs) {
        return new Attendance(
                votedAs.filter(Capacity.MEMBER::equals).isPresent() ? 1 : 0,
                votedAs.filter(Capacity.DEPUTY::equals).isPresent() ? 1 : 0,
                votedAs.isEmpty() ? 1 : 0);
    }

    public Attendance plus(Attendance other) {
        return new Attendance(byMember + other.byMember, byDeputy + other.byDeputy, absent + other.absent);
    }

    public int present() {
        return byMember + byDeputy;
    }

    public int eligible() {
        return present() + absent;
    }

    public Share share() {
        return new Share(present(), eligible());
    }
}
