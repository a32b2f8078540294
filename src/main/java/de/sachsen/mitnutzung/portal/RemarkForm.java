package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.requirement.NewRemark;
import java.util.HashMap;
import java.util.Map;

/**
 * What a browser sends of the forms to speak and to answer: every value a text, and a box that is not ticked nothing.
 *
 * @param answerTo the number of a question; {@code null} unless it is an answer
 */
record RemarkForm(String kind, String text, String answerTo, boolean forMinutes) {

    RemarkForm {
        kind = kind == null ? "" : kind;
        text = text == null ? "" : text;
    }

    NewRemark read() {
        Map<String, Object> fields = new HashMap<>();
        fields.put(NewRemark.KIND.name(), kind);
        fields.put(NewRemark.TEXT.name(), text);
        fields.put(NewRemark.ANSWER_TO.name(), question() == null ? answerTo : question());
        fields.put(NewRemark.FOR_MINUTES.name(), forMinutes);
        return NewRemark.read(fields);
    }

    DeliberationView.Refused refused(String message) {
        return new DeliberationView.Refused(message, kind, text, question(), forMinutes);
    }

    private Integer question() {
        try {
            return answerTo == null ? null : Integer.valueOf(answerTo);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
