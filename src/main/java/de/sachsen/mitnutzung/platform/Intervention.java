package de.sachsen.mitnutzung.platform;

import java.time.Instant;

/**
 * Something that somebody did to a running case past its tasks, as administrators can.
 *
 * @param text a German sentence; names variables, never their values
 */
public record Intervention(Instant at, UserId actor, String text) {}
