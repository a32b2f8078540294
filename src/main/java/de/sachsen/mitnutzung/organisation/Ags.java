package de.sachsen.mitnutzung.organisation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The official key of a Saxon municipality (Amtlicher Gemeindeschlüssel): 14, the former region 5 to 7, district,
 * municipality; eight digits. A district has its five digits completed by 000, as a district-free city has.
 */
public record Ags(String value) {

    private static final Pattern SHAPE = Pattern.compile("14[567]\\d{5}");

    /** @throws UnknownMunicipality when no Saxon municipality can have this key */
    public Ags {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new UnknownMunicipality();
        }
    }

    /** For forms that name their own field in the refusal. */
    public static Optional<Ags> read(String text) {
        return text == null || !SHAPE.matcher(text).matches() ? Optional.empty() : Optional.of(new Ags(text));
    }

    @Override
    public String toString() {
        return value;
    }
}
