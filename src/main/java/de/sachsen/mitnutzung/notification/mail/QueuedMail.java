package de.sachsen.mitnutzung.notification.mail;

import de.sachsen.mitnutzung.platform.UserId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A mail that this node is sending.
 *
 * @param claim given to this attempt alone
 * @param attempts this one included
 */
record QueuedMail(
        UUID id,
        UUID claim,
        MailAddress address,
        Letter letter,
        List<Paper> papers,
        UserId recipient,
        Instant queuedAt,
        int attempts) {}
