/** Components, their versions, the agreement and the service levels over {@code /api/v1}. */
package de.sachsen.mitnutzung.catalogue.web;
