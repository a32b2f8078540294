/** Ballots over {@code /api/v1}. */
package de.sachsen.mitnutzung.voting.web;
