package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.platform.InvalidField;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When and where a body meets.
 *
 * @param place up to {@value #LONGEST_PLACE} characters
 * @param link address of the video conference, https only
 */
public record Venue(Instant startsAt, Instant endsAt, Optional<String> place, Optional<String> link) {

    /** Longest place, in characters. */
    public static final int LONGEST_PLACE = 200;

    /** Longest address, in characters. */
    public static final int LONGEST_LINK = 500;

    private static final Duration LONGEST = Duration.ofHours(14);

    /** @throws InvalidField when the end is not after the beginning, or the address is none */
    public Venue {
        if (!endsAt.isAfter(startsAt) || Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) {
            throw new InvalidField("endsAt", "Eine Sitzung endet nach ihrem Beginn und dauert höchstens 14 Stunden.");
        }
        if (place.filter(text -> text.length() > LONGEST_PLACE).isPresent()) {
            throw new InvalidField("place", "Der Ort darf höchstens " + LONGEST_PLACE + " Zeichen lang sein.");
        }
        link.filter(text -> text.length() > LONGEST_LINK || !isWebAddress(text)).ifPresent(text -> {
            throw new InvalidField("link", "Der Verweis muss eine Adresse sein, die mit https:// beginnt.");
        });
    }

    boolean isSomewhere() {
        return place.isPresent() || link.isPresent();
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = URI.create(text);
            return "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
