/** Referrals in the application's own table. */
package de.sachsen.mitnutzung.escalation.jdbc;
