package de.sachsen.mitnutzung.notification.mail;

import de.sachsen.mitnutzung.platform.UserId;

/**
 * A mail could not be sent for so long that nobody tries any more.
 *
 * @param thread number of the case that it is about
 */
public record MailGivenUp(UserId recipient, String thread, String subject) {}
