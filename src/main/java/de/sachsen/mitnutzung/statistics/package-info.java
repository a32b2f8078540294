/** Counts what is over: participation, durations, referrals, resolutions; reads other modules' tables and writes none. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Statistics",
        allowedDependencies = {"platform", "calendar", "organisation", "voting", "escalation", "requirement"})
package de.sachsen.mitnutzung.statistics;
