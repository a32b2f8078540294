/** Mails to people, kept in the database until the mail server has them. */
package de.sachsen.mitnutzung.notification.mail;
