/** Requirements of the municipalities and the state, from submission to the closing that publishes a new version. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Anforderungen",
        allowedDependencies = {
            "platform",
            "catalogue",
            "organisation",
            "voting",
            "voting::process",
            "session",
            "escalation",
            "escalation::process",
            "minutes",
            "calendar"
        })
package de.sachsen.mitnutzung.requirement;
