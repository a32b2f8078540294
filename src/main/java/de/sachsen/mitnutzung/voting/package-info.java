/** Ballots of a body: the frozen roll, one vote per seat, and an outcome that can be counted again. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Abstimmungen",
        allowedDependencies = {"platform", "organisation", "calendar"})
package de.sachsen.mitnutzung.voting;
