/** Who may come in and what they may see: one sign-on for portal, webapps and interfaces, and the engine's access rules. */
package de.sachsen.mitnutzung.platform.security;
