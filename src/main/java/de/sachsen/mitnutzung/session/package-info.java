/** Sessions: when a body meets, what it deals with, who is present, and what became of each item. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Sitzungen",
        allowedDependencies = {"platform", "voting", "organisation", "calendar"})
package de.sachsen.mitnutzung.session;
