package de.sachsen.mitnutzung.notification;

/**
 * What people call a case.
 *
 * @param number for instance {@code ANF-2026-0001}
 */
record CaseName(String number, String title) {}
