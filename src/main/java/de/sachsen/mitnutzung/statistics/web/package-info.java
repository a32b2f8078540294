/** Statistics and resolutions over {@code /api/v1}, resolutions as CSV too. */
package de.sachsen.mitnutzung.statistics.web;
