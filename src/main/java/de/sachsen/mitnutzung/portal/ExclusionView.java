package de.sachsen.mitnutzung.portal;

import java.util.List;

/**
 * The exclusions of one ballot and what its reader may add: German, and plain text throughout.
 *
 * @param raised by number
 * @param ownPlace the reader's, if they may declare themselves biased; else {@code null}
 * @param persons whose exclusion the reader may move
 * @param refused what the reader typed and was refused; {@code null} unless that has just happened
 */
record ExclusionView(List<Raised> raised, String ownPlace, List<Choice> persons, ExclusionForm refused) {

    /** @param result {@code null} while it is to be decided */
    record Raised(
            int number,
            String place,
            String state,
            String tone,
            String raised,
            String reason,
            String until,
            String result) {}

    /** @param value what the form sends */
    record Choice(String value, String label) {}

    public boolean isEmpty() {
        return raised.isEmpty() && ownPlace == null && persons.isEmpty() && refused == null;
    }

    public boolean isRefusedDeclaration() {
        return refused != null && refused.isDeclaration() && ownPlace != null;
    }

    public boolean isRefusedMotion() {
        return refused != null && !refused.isDeclaration() && !persons.isEmpty();
    }

    /** What was refused and has no form on the page any more. */
    public boolean isLost() {
        return refused != null && !isRefusedDeclaration() && !isRefusedMotion();
    }
}
