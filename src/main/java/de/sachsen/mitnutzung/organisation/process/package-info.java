/** Users and groups, as the engine's identity service keeps them. */
package de.sachsen.mitnutzung.organisation.process;
