/** Minutes over {@code /api/v1}, as PDF/UA or JSON. */
package de.sachsen.mitnutzung.minutes.web;
