package de.sachsen.mitnutzung.notification.mail;

import java.util.UUID;

/** Papers that are kept once for all mails that they go with. */
public record PaperBundle(UUID id) {}
