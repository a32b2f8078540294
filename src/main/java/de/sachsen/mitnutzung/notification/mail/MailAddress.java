package de.sachsen.mitnutzung.notification.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One address for mail, in ASCII, without a name (RFC 5321: 254 characters at most).
 *
 * @param value for instance {@code office@example.org}
 */
public record MailAddress(String value) {

    /** Narrower than the standard: nothing quoted, no comments, no address literals. */
    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");

    public MailAddress {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not an address for mail");
        }
    }

    /** Nothing if mail cannot be addressed to it. */
    public static Optional<MailAddress> parse(String text) {
        return Optional.of(text).filter(MailAddress::isOne).map(MailAddress::new);
    }

    /** What stands behind the {@code @}. */
    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    private static boolean isOne(String text) {
        if (text.length() > 254 || !SHAPE.matcher(text).matches()) {
            return false;
        }
        try {
            new InternetAddress(text, true);
            return true;
        } catch (AddressException malformed) {
            return false;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
