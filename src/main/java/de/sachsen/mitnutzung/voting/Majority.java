package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.Bench;

/** The ways in which votes become an outcome once the quorum is reached. All comparisons are of integers. */
public enum Majority {
    /** More yes than no (agreement: "Entscheidungen werden mit Mehrheit getroffen"; VwVfG § 91). */
    SIMPLE("Mehrheit der Ja- und Nein-Stimmen") {
        @Override
        Outcome decide(Count count) {
            return plain(count.yes(), count.no());
        }
    },
    /** As {@link #SIMPLE}, but what is adopted needs more yes than no on each bench, else it is a tie. */
    BENCH("Mehrheit insgesamt und auf jeder Bank") {
        @Override
        Outcome decide(Count count) {
            Outcome plain = plain(count.yes(), count.no());
            if (plain != Outcome.ADOPTED) {
                return plain;
            }
            for (Bench bench : Bench.values()) {
                if (count.of(bench).yes() <= count.of(bench).no()) {
                    return Outcome.TIE;
                }
            }
            return Outcome.ADOPTED;
        }
    },
    /** Adopted when somebody votes yes and nobody no; any no makes it a tie. */
    CONSENSUS("Konsens: keine Nein-Stimme") {
        @Override
        Outcome decide(Count count) {
            return count.no() == 0 && count.yes() > 0 ? Outcome.ADOPTED : Outcome.TIE;
        }
    };

    private final String german;

    Majority(String german) {
        this.german = german;
    }

    public String german() {
        return german;
    }

    abstract Outcome decide(Count count);

    private static Outcome plain(int yes, int no) {
        if (yes > no) {
            return Outcome.ADOPTED;
        }
        return no > yes ? Outcome.REJECTED : Outcome.TIE;
    }
}
