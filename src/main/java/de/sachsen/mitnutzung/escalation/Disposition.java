package de.sachsen.mitnutzung.escalation;

/** How the council's chair deals with a referral. */
public enum Disposition {
    VOTE,
    RETURN
}
