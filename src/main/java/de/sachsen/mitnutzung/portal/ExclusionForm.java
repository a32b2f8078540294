package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.platform.InvalidField;
import de.sachsen.mitnutzung.platform.process.FormField;
import de.sachsen.mitnutzung.voting.Exclusion;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.ui.Model;

/**
 * What a browser sends to raise an exclusion.
 *
 * @param person seat and capacity as {@link #person(String, Capacity)} writes them; {@code null} for oneself
 * @param message why it was refused; {@code null} until it was
 */
record ExclusionForm(String ballot, String person, String reason, String message) {

    private static final String REFUSED = "refusedExclusion";
    private static final String BETWEEN = "/";
    private static final FormField<String> REASON = FormField.text("reason", "Grund", Exclusion.LONGEST_REASON);

    static ExclusionForm declaration(String ballot, String reason) {
        return new ExclusionForm(ballot, null, reason == null ? "" : reason, null);
    }

    static ExclusionForm motion(String ballot, String person, String reason) {
        return new ExclusionForm(ballot, person == null ? "" : person, reason == null ? "" : reason, null);
    }

    static String person(String seat, Capacity capacity) {
        return seat + BETWEEN + capacity.name();
    }

    boolean isDeclaration() {
        return person == null;
    }

    Optional<String> seat() {
        return isDeclaration() ? Optional.empty() : Optional.of(parts()[0]);
    }

    /** @throws InvalidField when nobody was chosen */
    Optional<Capacity> capacity() {
        return isDeclaration()
                ? Optional.empty()
                : Optional.of(Stream.of(Capacity.values())
                        .filter(capacity -> capacity.name().equals(parts()[1]))
                        .findFirst()
                        .orElseThrow(ExclusionForm::nobody));
    }

    private String[] parts() {
        String[] parts = person.split(BETWEEN, -1);
        if (parts.length != 2) {
            throw nobody();
        }
        return parts;
    }

    private static InvalidField nobody() {
        return new InvalidField("person", "Wählen Sie die Person, deren Ausschluss Sie beantragen.");
    }

    /** @throws InvalidField when there is none, or none that can be stored */
    String readReason() {
        return Optional.ofNullable(REASON.read(reason)).orElseThrow(REASON::missing);
    }

    ExclusionForm refused(String why) {
        return new ExclusionForm(ballot, person, reason, why);
    }

    /** The name under which it is handed to the page that shows it again. */
    static String attribute() {
        return REFUSED;
    }

    /** What was refused just before this page is shown; {@code null} for nothing. */
    static ExclusionForm refusedIn(Model page) {
        return (ExclusionForm) page.getAttribute(REFUSED);
    }
}
