package de.sachsen.mitnutzung.platform.process;

import de.sachsen.mitnutzung.platform.InvalidField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One field that a form submits: its name, German label and the values that it takes. Absent, {@code null} and an empty
 * text are the same, because Tasklist sends all three.
 *
 * @param <T> what the value is read as
 */
public final class FormField<T> {

    /** Reads a present, non-empty raw value. */
    private interface Reader<T> {
        T read(Object raw, FormField<T> field);
    }

    private final String name;
    private final String label;
    private final String type;
    private final Reader<T> reader;

    private FormField(String name, String label, String type, Reader<T> reader) {
        this.name = Objects.requireNonNull(name);
        this.label = Objects.requireNonNull(label);
        this.type = type;
        this.reader = reader;
    }

    /** Numbers with a point between thousands, whatever the server's language. */
    private static String german(String sentence, Object... values) {
        return String.format(Locale.GERMANY, sentence, values);
    }

    /** Plain text of at most {@code longest} characters, surrounding blanks removed. It is only ever shown as text. */
    public static FormField<String> text(String name, String label, int longest) {
        return new FormField<>(name, label, "text", (raw, field) -> {
            String text = field.expect(String.class, raw, "einen Text").strip();
            if (text.length() > longest) {
                throw field.wrong(german("„%s“ darf höchstens %,d Zeichen lang sein.", label, longest));
            }
            if (text.codePoints().anyMatch(FormField::isForbidden)) {
                throw field.wrong("„%s“ enthält unzulässige Zeichen.".formatted(label));
            }
            return text;
        });
    }

    /** A whole number, both bounds included; sent as a JSON number. */
    public static FormField<Integer> integer(String name, String label, int least, int greatest) {
        return new FormField<>(name, label, "number", (raw, field) -> {
            if (!(raw instanceof Integer || raw instanceof Long || raw instanceof Short)) {
                throw field.wrong("„%s“ braucht eine ganze Zahl.".formatted(label));
            }
            long number = ((Number) raw).longValue();
            if (number < least || number > greatest) {
                throw field.wrong(german("„%s“ muss eine ganze Zahl von %,d bis %,d sein.", label, least, greatest));
            }
            return (int) number;
        });
    }

    /** An amount in euro from 0 to one billion with at most two decimals. */
    public static FormField<BigDecimal> euro(String name, String label) {
        return new FormField<>(name, label, "number", (raw, field) -> {
            if (!(raw instanceof Number) || raw instanceof Float) {
                throw field.wrong("„%s“ braucht einen Betrag in Euro.".formatted(label));
            }
            if (raw instanceof Double number && !Double.isFinite(number)) {
                throw field.wrong("„%s“ braucht einen Betrag in Euro.".formatted(label));
            }
            BigDecimal amount = new BigDecimal(raw.toString()).stripTrailingZeros();
            if (amount.scale() > 2) {
                throw field.wrong("„%s“ darf höchstens zwei Nachkommastellen haben.".formatted(label));
            }
            if (amount.signum() < 0 || amount.compareTo(BigDecimal.valueOf(1_000_000_000)) > 0) {
                throw field.wrong("„%s“ muss zwischen 0 und 1.000.000.000 Euro liegen.".formatted(label));
            }
            return amount.setScale(2);
        });
    }

    /** Yes or no. */
    public static FormField<Boolean> yesNo(String name, String label) {
        return new FormField<>(
                name, label, "boolean", (raw, field) -> field.expect(Boolean.class, raw, "ja oder nein"));
    }

    /** A calendar date as {@code yyyy-MM-dd}, from 2000 to 2199. */
    public static FormField<LocalDate> date(String name, String label) {
        return new FormField<>(name, label, "date", (raw, field) -> {
            try {
                LocalDate date = LocalDate.parse(field.expect(String.class, raw, "ein Datum"));
                if (date.getYear() >= 2000 && date.getYear() < 2200) {
                    return date;
                }
            } catch (DateTimeParseException notADate) {
                // told below, together with a year out of range
            }
            throw field.wrong("„%s“ braucht ein Datum in der Form JJJJ-MM-TT.".formatted(label));
        });
    }

    /** One of an enum's constants, by name. */
    public static <E extends Enum<E>> FormField<E> choice(String name, String label, Class<E> type) {
        return new FormField<>(name, label, "choice", (raw, field) -> {
            String wanted = field.expect(String.class, raw, "eine der angebotenen Möglichkeiten");
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> field.wrong("„%s“ kennt nur diese Werte: %s."
                            .formatted(
                                    label,
                                    Arrays.stream(type.getEnumConstants())
                                            .map(Enum::name)
                                            .collect(Collectors.joining(", ")))));
        });
    }

    public String name() {
        return name;
    }

    /** The German label, as the form shows it. */
    public String label() {
        return label;
    }

    /** {@code text}, {@code number}, {@code boolean}, {@code date} or {@code choice}. */
    public String type() {
        return type;
    }

    /**
     * @return the value, or {@code null} when nothing was entered
     * @throws InvalidField when the raw value is none that this field takes
     */
    public T read(Object raw) {
        if (raw == null || raw instanceof String text && text.isBlank()) {
            return null;
        }
        return reader.read(raw, this);
    }

    /** The refusal of a field that must be filled in and is not. */
    public InvalidField missing() {
        return wrong("„%s“ fehlt.".formatted(label));
    }

    /** The refusal of a field that there is not; of its name, which comes from outside, only what is harmless is told. */
    public static InvalidField unknown(String name) {
        String shown = name == null ? "" : name.replaceAll("[^A-Za-z0-9_.-]", "?");
        return new InvalidField(
                shown.substring(0, Math.min(shown.length(), 60)), "Dieses Formular kennt das Feld nicht.");
    }

    /** A refusal of this field's value for a reason that only the domain knows. */
    public InvalidField wrong(String germanSentence) {
        return new InvalidField(name, germanSentence);
    }

    private <R> R expect(Class<R> type, Object raw, String whatItNeeds) {
        if (!type.isInstance(raw)) {
            throw wrong("„%s“ braucht %s.".formatted(label, whatItNeeds));
        }
        return type.cast(raw);
    }

    /** Control characters, and halves of characters, which no database stores as they are. */
    private static boolean isForbidden(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t'
                || Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE;
    }

    @Override
    public String toString() {
        return name;
    }
}
