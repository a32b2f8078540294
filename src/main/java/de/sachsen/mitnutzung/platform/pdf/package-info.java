/** Documents as PDF that everybody can read, by ISO 14289-1 (PDF/UA-1). */
package de.sachsen.mitnutzung.platform.pdf;
