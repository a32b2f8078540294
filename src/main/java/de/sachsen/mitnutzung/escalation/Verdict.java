package de.sachsen.mitnutzung.escalation;

/** What became of a referral. */
public enum Verdict {
    ADOPTED("angenommen"),
    REJECTED("abgelehnt"),
    RETURNED("zurückgegeben"),
    /** Twice without a quorum: put off to the next session, never rejected by silence. */
    DEFERRED("vertagt"),
    /** The overdue stage was finished first. */
    RESOLVED("erledigt"),
    WITHDRAWN("zurückgezogen");

    private final String german;

    Verdict(String german) {
        this.german = german;
    }

    public String german() {
        return german;
    }
}
