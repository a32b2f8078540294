package de.sachsen.mitnutzung.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.sachsen.mitnutzung.platform.InvalidField;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RemarkTest {

    @Test
    void an_end_of_line_counts_once_as_in_the_browser() {
        String text = "x".repeat(3_999) + "\r\n" + "y";

        assertThatThrownBy(() -> read("text", text)).isInstanceOf(InvalidField.class);
        assertThat(read("text", text.substring(1)).text()).hasSize(4_000).doesNotContain("\r");
    }

    @Test
    void a_box_that_is_not_ticked_asks_for_nothing() {
        assertThat(read("forMinutes", null).forMinutes()).isFalse();
        assertThat(read("forMinutes", true).forMinutes()).isTrue();
    }

    @Test
    void an_answer_names_its_question_and_nothing_else_does() {
        assertThatThrownBy(() -> read("kind", "ANSWER")).hasMessageContaining("Nummer der Frage");
        assertThatThrownBy(() -> read("answerTo", 1)).hasMessageContaining("Nur eine Antwort");
    }

    @Test
    void answers_follow_their_question() {
        List<Remark> made = List.of(
                remark(1, Remark.Kind.QUESTION, null),
                remark(2, Remark.Kind.COMMENT, null),
                remark(3, Remark.Kind.QUESTION, null),
                remark(4, Remark.Kind.ANSWER, 1),
                remark(5, Remark.Kind.ANSWER, 3),
                remark(6, Remark.Kind.ANSWER, 1));

        assertThat(Remark.threaded(made)).extracting(Remark::number).containsExactly(1, 4, 6, 2, 3, 5);
        assertThat(made.get(3).heading()).isEqualTo("Antwort 4 auf Frage 1");
        assertThat(made.get(1).heading()).isEqualTo("Anmerkung 2");
    }

    private static NewRemark read(String field, Object value) {
        Map<String, Object> fields = new HashMap<>(Map.of("kind", "COMMENT", "text", "Gut so."));
        fields.put(field, value);
        return NewRemark.read(fields);
    }

    private static Remark remark(int number, Remark.Kind kind, Integer answerTo) {
        return new Remark(
                new RequirementId("ANF-2026-0001"),
                number,
                kind,
                new UserId("state1"),
                "Arbeitsgruppe",
                Instant.EPOCH,
                "Text",
                Optional.ofNullable(answerTo),
                false);
    }
}
