package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatId;
import java.time.Instant;
import java.util.Optional;

/**
 * That somebody may be biased in a matter (VwVfG §§ 20, 21). The person is suspended until the other seats have decided,
 * and excluded from the ballot if they confirm it.
 *
 * @param number from 1 within the ballot
 * @param seat whose member or deputy the person is
 * @param raisedBySeat the same seat for a declaration, another one for a motion
 * @param reason 1 to {@value #LONGEST_REASON} characters
 * @param answersUntil exclusive
 * @param asked how many other seats are asked, from 0
 * @param decision empty while it is pending
 */
public record Exclusion(
        BallotId ballot,
        int number,
        SeatId seat,
        PersonId person,
        Capacity capacity,
        SeatId raisedBySeat,
        PersonId raisedBy,
        String reason,
        Instant raisedAt,
        Instant answersUntil,
        int asked,
        Optional<Decision> decision) {

    /** Longest reason, in characters. */
    public static final int LONGEST_REASON = 4_000;

    /** Where an exclusion stands. */
    public enum State {
        PENDING("offen"),
        CONFIRMED("bestätigt"),
        DENIED("abgelehnt");

        private final String german;

        State(String german) {
            this.german = german;
        }

        public String german() {
            return german;
        }
    }

    /** What a seat can answer. */
    public enum Answer {
        CONFIRM,
        DENY
    }

    /**
     * What one other seat answered; final.
     *
     * @param person who answered for the seat, as what
     */
    public record SeatAnswer(SeatId seat, PersonId person, Capacity capacity, Answer answer, Instant answeredAt) {}

    /**
     * What the other seats decided.
     *
     * @param confirm how many seats confirmed, from 0
     * @param deny how many denied, from 0
     * @param deadline the ballot's from then on, exclusive
     */
    public record Decision(boolean confirmed, int confirm, int deny, Instant decidedAt, Instant deadline) {}

    /** Declared by the person, not moved by somebody else. */
    public boolean isDeclaration() {
        return raisedBy.equals(person);
    }

    public State state() {
        return decision.map(decided -> decided.confirmed() ? State.CONFIRMED : State.DENIED)
                .orElse(State.PENDING);
    }

    /** A majority of the answers decides; without one, a declaration stands and a motion falls. */
    static boolean isConfirmed(boolean declaration, int confirm, int deny) {
        return confirm > deny || declaration && confirm == deny;
    }
}
