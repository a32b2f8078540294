/** Reads figures and resolutions from the tables that the modules keep. */
package de.sachsen.mitnutzung.statistics.jdbc;
