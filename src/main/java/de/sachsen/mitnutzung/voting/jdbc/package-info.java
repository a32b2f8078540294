/** Ballots, rolls and votes in the application's own tables. */
package de.sachsen.mitnutzung.voting.jdbc;
