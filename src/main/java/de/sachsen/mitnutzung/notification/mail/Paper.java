package de.sachsen.mitnutzung.notification.mail;

import java.util.regex.Pattern;

/**
 * A file that goes out with a mail.
 *
 * @param fileName what people see, without a folder; up to 200 characters, no control characters
 * @param mediaType for instance {@code application/pdf}
 */
public record Paper(String fileName, String mediaType, byte[] content) {

    private static final Pattern FILE_NAME = Pattern.compile("[^\\p{Cntrl}/\\\\\"]{1,200}");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9.+-]{1,50}/[a-z0-9.+-]{1,49}");

    public Paper {
        if (!FILE_NAME.matcher(fileName).matches()) {
            throw new IllegalArgumentException("not the name of a file");
        }
        if (!MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new IllegalArgumentException("not a media type");
        }
    }
}
