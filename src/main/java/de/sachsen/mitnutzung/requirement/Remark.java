package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.platform.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody said in the deliberation on a requirement; never changed, never taken back, and never a vote.
 *
 * @param number from 1 within its requirement
 * @param spokeAs role or organisation of the author at that time, German
 * @param text 1 to 4,000 characters, plain text
 * @param answerTo the number of the question that it answers; there for answers only
 * @param forMinutes whether the author asks for it to stand in the minutes
 */
public record Remark(
        RequirementId requirement,
        int number,
        Kind kind,
        UserId author,
        String spokeAs,
        Instant at,
        String text,
        Optional<Integer> answerTo,
        boolean forMinutes) {

    /** Longest text, in characters. */
    public static final int LONGEST = 4_000;

    public enum Kind {
        QUESTION("Frage"),
        COMMENT("Anmerkung"),
        ANSWER("Antwort");

        private final String german;

        Kind(String german) {
            this.german = german;
        }

        public String german() {
            return german;
        }
    }

    /** German kind and number; of an answer with the question's number. */
    public String heading() {
        return kind.german() + " " + number
                + answerTo.map(question -> " auf Frage " + question).orElse("");
    }

    /** Each answer after its question, otherwise as they were made. */
    public static List<Remark> threaded(List<Remark> earliestFirst) {
        return earliestFirst.stream()
                .filter(remark -> remark.answerTo().isEmpty())
                .flatMap(remark -> Stream.concat(Stream.of(remark), remark.answersIn(earliestFirst)))
                .toList();
    }

    /** The answers to this question among all remarks on its requirement. */
    public Stream<Remark> answersIn(List<Remark> all) {
        return all.stream()
                .filter(remark ->
                        remark.answerTo().filter(question -> question == number).isPresent());
    }
}
