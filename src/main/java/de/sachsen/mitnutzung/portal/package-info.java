/** The pages for people: signing in, the start page, what went wrong. */
@org.springframework.modulith.ApplicationModule(displayName = "Portal", allowedDependencies = "platform")
package de.sachsen.mitnutzung.portal;
