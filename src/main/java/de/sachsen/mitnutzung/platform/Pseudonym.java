package de.sachsen.mitnutzung.platform;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What stands in the place of the user id of somebody who has left: the same everywhere, and random, so that nothing
 * leads back from it. It has the shape of a user id, and there is no account of that name.
 */
public record Pseudonym(String value) {

    private static final String PREFIX = "ehemals-";
    private static final Pattern SHAPE = Pattern.compile(PREFIX + "[0-9a-f]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public Pseudonym {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a pseudonym");
        }
    }

    static Pseudonym random() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return new Pseudonym(PREFIX + HexFormat.of().formatHex(bits));
    }

    /** Whether a user id is in truth the pseudonym of somebody who has left. */
    public static boolean is(UserId user) {
        return SHAPE.matcher(user.value()).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
