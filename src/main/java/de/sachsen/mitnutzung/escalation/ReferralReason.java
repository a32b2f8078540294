package de.sachsen.mitnutzung.escalation;

/** Why a matter goes to the council; in the order in which the reasons take precedence. */
public enum ReferralReason {
    STRATEGIC("strategische Bedeutung"),
    REQUESTED("von Mitgliedern verlangt"),
    TIE("Stimmengleichheit"),
    NO_QUORUM("zweimal nicht beschlussfähig"),
    OVERDUE("Frist zweimal abgelaufen");

    private final String german;

    ReferralReason(String german) {
        this.german = german;
    }

    public String german() {
        return german;
    }
}
