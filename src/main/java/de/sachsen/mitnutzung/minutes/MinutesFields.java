package de.sachsen.mitnutzung.minutes;

import de.sachsen.mitnutzung.platform.InvalidField;
import de.sachsen.mitnutzung.platform.process.FormField;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people send to minutes: one field each time, read the same from pages and programs. */
public final class MinutesFields {

    public static final FormField<String> REMARKS = FormField.text("remarks", "Anmerkungen", Minutes.LONGEST_REMARKS);
    public static final FormField<String> HASH = FormField.text("hash", "Prüfsumme", 64);
    public static final FormField<String> REASON =
            FormField.text("reason", "Grund der Berichtigung", Minutes.LONGEST_REASON);

    private MinutesFields() {}

    /**
     * @return possibly empty, which removes them
     * @throws InvalidField when there is another field, or this one is wrong or not there at all
     */
    public static String remarks(Map<String, Object> fields) {
        requireOnly(REMARKS, fields);
        if (!fields.containsKey(REMARKS.name())) {
            throw REMARKS.missing();
        }
        return Optional.ofNullable(REMARKS.read(fields.get(REMARKS.name()))).orElse("");
    }

    /** @throws InvalidField when there is another field, or this one is wrong or missing */
    public static String hash(Map<String, Object> fields) {
        return required(HASH, fields);
    }

    /** @throws InvalidField when there is another field, or this one is wrong or missing */
    public static String reason(Map<String, Object> fields) {
        return required(REASON, fields);
    }

    private static String required(FormField<String> field, Map<String, Object> fields) {
        requireOnly(field, fields);
        return Optional.ofNullable(field.read(fields.get(field.name()))).orElseThrow(field::missing);
    }

    private static void requireOnly(FormField<String> field, Map<String, Object> fields) {
        if (!Set.of(field.name()).containsAll(fields.keySet())) {
            throw new InvalidField("body", "Bekannt ist nur %s.".formatted(field.name()));
        }
    }
}
