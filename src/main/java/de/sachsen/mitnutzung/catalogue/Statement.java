package de.sachsen.mitnutzung.catalogue;

import java.util.List;

/**
 * One thing that the catalogue says. It either names its sources or is a sample: an assumption that the responsible
 * office replaces, and that every page, form and document shows as such. A sample may name what it was modelled on.
 *
 * @param text German
 * @param sources where it is taken from: a publication, or the id of a requirement
 */
public record Statement(String text, List<String> sources, boolean sample) {

    /** How a sample is marked wherever it is shown. */
    public static final String SAMPLE_LABEL = "Beispielangabe";

    /** @throws IllegalArgumentException when there is no text, or neither a source nor the sample flag */
    public Statement {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("a statement needs a text");
        }
        text = text.strip();
        sources = sources == null ? List.of() : List.copyOf(sources);
        if (sources.isEmpty() && !sample) {
            throw new IllegalArgumentException("neither source nor sample: " + text);
        }
    }

    public static Statement sourced(String text, String source) {
        return new Statement(text, List.of(source), false);
    }
}
