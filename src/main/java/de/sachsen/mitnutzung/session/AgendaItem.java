package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.voting.BallotId;
import java.util.Optional;

/**
 * One item of a session's agenda (Tagesordnungspunkt).
 *
 * @param number from 1, given once and kept when the order changes
 * @param position from 1, in the order in which the session deals with them
 * @param requirement whose matter it is; empty for a topic that is only discussed
 * @param title 1 to {@value #LONGEST_TITLE} characters
 * @param ballot the last one that was held on it in the session
 * @param note why it was deferred or postponed
 */
public record AgendaItem(
        int number,
        int position,
        Optional<String> requirement,
        String title,
        ItemState state,
        Optional<BallotId> ballot,
        Optional<String> note) {

    /** Longest title, in characters. */
    public static final int LONGEST_TITLE = 200;

    /** Longest note, in characters. */
    public static final int LONGEST_NOTE = 4_000;

    AgendaItem in(ItemState next) {
        return new AgendaItem(number, position, requirement, title, next, ballot, note);
    }

    AgendaItem because(String reason) {
        return new AgendaItem(number, position, requirement, title, state, ballot, Optional.of(reason));
    }

    AgendaItem votedOnIn(BallotId held) {
        return new AgendaItem(number, position, requirement, title, state, Optional.of(held), note);
    }

    AgendaItem at(int place) {
        return new AgendaItem(number, place, requirement, title, state, ballot, note);
    }
}
