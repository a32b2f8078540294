/** The ballot's process: what its model, forms and delegates agree on. */
package de.sachsen.mitnutzung.voting.process;
