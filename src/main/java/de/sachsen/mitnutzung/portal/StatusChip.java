package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.requirement.RequirementStatus;

/**
 * A status at a glance; the colour says nothing that the words do not say.
 *
 * @param tone {@code good}, {@code bad}, {@code soon} (somebody is asked) or {@code plain}
 */
record StatusChip(String text, String tone) {

    static StatusChip of(RequirementStatus status) {
        return new StatusChip(
                status.german(),
                switch (status) {
                    case ADOPTED, CLOSED -> "good";
                    case REJECTED, INADMISSIBLE, EXPIRED -> "bad";
                    case INCOMPLETE, IN_ACCEPTANCE -> "soon";
                    default -> "plain";
                });
    }
}
