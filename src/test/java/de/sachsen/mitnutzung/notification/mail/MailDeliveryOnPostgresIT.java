package de.sachsen.mitnutzung.notification.mail;

import de.sachsen.mitnutzung.api.ServedOnPostgres;

@ServedOnPostgres
class MailDeliveryOnPostgresIT extends MailDelivery {}
