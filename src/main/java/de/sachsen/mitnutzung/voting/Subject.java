package de.sachsen.mitnutzung.voting;

/** What a ballot is about. */
public enum Subject {
    REQUIREMENT,
    RULES,
    REPORT,
    ELECTION
}
