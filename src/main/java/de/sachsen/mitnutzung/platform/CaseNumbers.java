package de.sachsen.mitnutzung.platform;

/** Gives each case the next number of its kind and year, without gaps: {@code ANF-2026-0001}. */
public interface CaseNumbers {

    /**
     * The next number; taken for good when the surrounding transaction commits, free again when it rolls back.
     *
     * @param kind two to five capital letters, for instance {@code ANF} for Anforderung
     */
    String next(String kind);
}
