/** Minutes in the application's own tables, which refuse to change what was signed. */
package de.sachsen.mitnutzung.minutes.jdbc;
