package de.sachsen.mitnutzung.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A usage figure that is kept of a component (Nutzungskennzahl).
 *
 * @param key names it within its component for good, so that values of different years belong together
 * @param unit what is counted, in German, for instance {@code Verfahren je Jahr}
 * @param definition what exactly the figure says
 * @param published values that were made public elsewhere; measurements of this system are not among them
 */
public record Metric(String key, String name, String unit, Statement definition, List<Figure> published) {

    public Metric {
        if (key == null || !key.matches("[a-z][a-z0-9-]{1,39}")) {
            throw new IllegalArgumentException("not a metric's key");
        }
        Objects.requireNonNull(name);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(definition);
        published = published == null ? List.of() : List.copyOf(published);
    }

    /**
     * A published value.
     *
     * @param period the year it is for, or {@code ohne Jahresangabe}
     * @param statement the value in the words of the publication, such as "mehr als", with its source
     */
    public record Figure(String period, BigDecimal value, Statement statement) {

        public Figure {
            Objects.requireNonNull(period);
            Objects.requireNonNull(value);
            Objects.requireNonNull(statement);
        }
    }
}
