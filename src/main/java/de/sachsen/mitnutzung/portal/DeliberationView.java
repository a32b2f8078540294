package de.sachsen.mitnutzung.portal;

import java.util.List;

/**
 * What was said at a requirement and what its reader may add: German, and plain text throughout.
 *
 * @param exchanges the earliest first
 * @param refused what the reader typed and was refused; {@code null} unless that has just happened
 */
record DeliberationView(
        List<Exchange> exchanges, boolean open, boolean maySpeak, boolean mayAnswer, String speaksAs, Refused refused) {

    /** A question with its answers, or a comment. */
    record Exchange(Said said, boolean question, List<Said> answers) {}

    record Said(int number, String kind, String author, String role, String at, String text, boolean forMinutes) {}

    /** @param answerTo the number of the question; {@code null} for what is no answer */
    record Refused(String message, String kind, String text, Integer answerTo, boolean forMinutes) {

        boolean isAnswer() {
            return answerTo != null;
        }
    }

    /** What was refused and has no form on the page any more. */
    public boolean isLost() {
        return refused != null && !(refused.isAnswer() ? mayAnswer && asks(refused.answerTo()) : maySpeak);
    }

    private boolean asks(int number) {
        return exchanges.stream()
                .anyMatch(exchange -> exchange.question() && exchange.said().number() == number);
    }

    /** Whether the form for everybody holds what was refused. */
    public boolean isRefusedRemark() {
        return refused != null && !refused.isAnswer() && maySpeak;
    }

    public boolean isRefusedAnswerTo(int question) {
        return refused != null && refused.isAnswer() && refused.answerTo() == question;
    }
}
