/** Appointments as calendar programs read them (RFC 5545, RFC 5546). */
package de.sachsen.mitnutzung.notification.calendar;
