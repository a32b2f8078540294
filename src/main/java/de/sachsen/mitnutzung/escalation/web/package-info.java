/** Referrals over {@code /api/v1/escalations}. */
package de.sachsen.mitnutzung.escalation.web;
