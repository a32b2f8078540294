/** The ballot's process: what its model, forms and delegates agree on. */
@org.springframework.modulith.NamedInterface("process")
package de.sachsen.mitnutzung.voting.process;
