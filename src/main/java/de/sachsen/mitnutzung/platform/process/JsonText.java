package de.sachsen.mitnutzung.platform.process;

/** A JSON document that a form displays; stored by the engine as JSON, not as a serialised object. */
public record JsonText(String text) {}
