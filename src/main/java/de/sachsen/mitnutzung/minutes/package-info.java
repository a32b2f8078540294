/** Minutes of what the bodies decided: drafted by the system, signed by chair and secretary, then frozen. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Niederschriften",
        allowedDependencies = {"platform", "voting", "organisation", "calendar"})
package de.sachsen.mitnutzung.minutes;
