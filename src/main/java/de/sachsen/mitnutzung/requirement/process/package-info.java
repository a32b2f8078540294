/** The requirement's processes: what their models, forms and delegates agree on. */
package de.sachsen.mitnutzung.requirement.process;
