/** How sessions are kept. */
package de.sachsen.mitnutzung.session.jdbc;
