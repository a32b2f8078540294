/** How Camunda is set up, and the guard that stands between every signed-in person and the engine. */
package de.sachsen.mitnutzung.platform.engine;
