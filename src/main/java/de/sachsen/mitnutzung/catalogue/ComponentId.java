package de.sachsen.mitnutzung.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names a component: 2 to 40 lower-case letters, digits and hyphens, a letter first and no hyphen last. */
public record ComponentId(String value) {

    public static final int LONGEST = 40;

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,38}[a-z0-9]");

    /** @throws IllegalArgumentException when the value has another shape */
    public ComponentId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a component id");
        }
    }

    public static boolean isValid(String value) {
        return value != null && SHAPE.matcher(value).matches();
    }

    /**
     * The id that arrives from outside, in a form or an address.
     *
     * @throws UnknownComponent when no component can have this id
     */
    public static ComponentId parse(String value) {
        if (!isValid(value)) {
            throw new UnknownComponent();
        }
        return new ComponentId(value);
    }

    /** An id made of a component's name: {@code Zentrale Bürger-App} becomes {@code zentrale-buerger-app}. */
    static ComponentId proposedFor(String name) {
        String spelled = name.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String plain = Normalizer.normalize(spelled, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+", "");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST - 4)).replaceAll("-+$", "");
        return new ComponentId(isValid(cut) ? cut : "komponente");
    }

    /** The same id with a number, for a name that is taken. Leaves room for three digits. */
    ComponentId numbered(int number) {
        return new ComponentId(value + "-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
