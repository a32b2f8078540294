/** Creates the users of the demonstration in the engine's identity service. */
package de.sachsen.mitnutzung.demo.process;
