/** Requirements over {@code /api/v1}. */
package de.sachsen.mitnutzung.requirement.web;
