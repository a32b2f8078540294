package de.sachsen.mitnutzung.organisation;

import java.util.regex.Pattern;

/** Names an organisation: 1 to 40 small letters, digits and hyphens; {@code ags-14511000} for a municipality. */
public record OrganisationId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public OrganisationId {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an organisation id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
