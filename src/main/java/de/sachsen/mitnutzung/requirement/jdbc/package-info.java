/** Requirements and implementations in the application's own tables. */
package de.sachsen.mitnutzung.requirement.jdbc;
