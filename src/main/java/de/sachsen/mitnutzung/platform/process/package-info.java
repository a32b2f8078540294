/** The vocabulary in which a module describes its processes: typed variables, forms, and what happens on submission. */
package de.sachsen.mitnutzung.platform.process;
