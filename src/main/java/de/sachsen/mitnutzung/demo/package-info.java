/** The users of a demonstration and what they hold; nothing depends on it, and production is without it. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {"platform", "organisation"})
package de.sachsen.mitnutzung.demo;
