package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.platform.InvalidField;
import de.sachsen.mitnutzung.platform.process.FormField;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody wants to say in the deliberation on a requirement.
 *
 * @param text 1 to 4,000 characters, plain text with line feeds
 * @param answerTo the number of the question that is answered
 */
public record NewRemark(Remark.Kind kind, String text, Optional<Integer> answerTo, boolean forMinutes) {

    public static final FormField<Remark.Kind> KIND = FormField.choice("kind", "Art", Remark.Kind.class);
    public static final FormField<String> TEXT = FormField.text("text", "Wortmeldung", Remark.LONGEST);
    public static final FormField<Integer> ANSWER_TO =
            FormField.integer("answerTo", "Antwort auf", 1, Integer.MAX_VALUE);
    public static final FormField<Boolean> FOR_MINUTES = FormField.yesNo("forMinutes", "In die Niederschrift");

    public static final List<FormField<?>> FIELDS = List.of(KIND, TEXT, ANSWER_TO, FOR_MINUTES);

    /** @throws InvalidField when an answer names no question, or something else names one */
    public NewRemark {
        if (kind == Remark.Kind.ANSWER && answerTo.isEmpty()) {
            throw ANSWER_TO.wrong("Zu einer Antwort gehört die Nummer der Frage.");
        }
        if (kind != Remark.Kind.ANSWER && answerTo.isPresent()) {
            throw ANSWER_TO.wrong("Nur eine Antwort nennt die Nummer einer Frage.");
        }
    }

    /**
     * Reads values as they came from outside, by the names of {@link #FIELDS}.
     *
     * @throws InvalidField naming the first field that is unknown, missing or holds what it does not take
     */
    public static NewRemark read(Map<String, Object> raw) {
        raw.keySet().stream()
                .filter(name -> FIELDS.stream().noneMatch(field -> field.name().equals(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw FormField.unknown(name);
                });
        return new NewRemark(
                require(KIND, raw.get(KIND.name())),
                require(TEXT, withLineFeeds(raw.get(TEXT.name()))),
                Optional.ofNullable(ANSWER_TO.read(raw.get(ANSWER_TO.name()))),
                Boolean.TRUE.equals(FOR_MINUTES.read(raw.get(FOR_MINUTES.name()))));
    }

    private static <T> T require(FormField<T> field, Object raw) {
        return Optional.ofNullable(field.read(raw)).orElseThrow(field::missing);
    }

    /** A browser sends two characters for each end of line and counts one. */
    private static Object withLineFeeds(Object raw) {
        return raw instanceof String text ? text.replace("\r\n", "\n") : raw;
    }
}
