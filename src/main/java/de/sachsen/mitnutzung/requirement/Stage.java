package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.platform.Groups;
import java.util.List;

/** The stages that have a deadline whose second expiry brings the council in. */
public enum Stage {
    CHECK("Prüfung", "check", List.of(Groups.OFFICE)),
    ASSESSMENT("Bewertung", "assessment", List.of(Groups.MANAGERS, Groups.OFFICE, Groups.PROTECTION)),
    ROUTINE("Routineentscheidung", "routine", List.of(Groups.MANAGERS)),
    PLANNING("Planung der Umsetzung", "planning", List.of(Groups.MANAGERS));

    private final String german;
    private final String period;
    private final List<String> holders;

    Stage(String german, String period, List<String> holders) {
        this.german = german;
        this.period = period;
        this.holders = holders;
    }

    public String german() {
        return german;
    }

    /** The name of its period under {@code mitnutzung.periods}. */
    public String period() {
        return period;
    }

    /** The groups that hold the tasks of this stage. */
    public List<String> holders() {
        return holders;
    }
}
