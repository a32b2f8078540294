/** Tells people what happened to the cases that concern them, in the transaction in which it happens. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Mitteilungen",
        allowedDependencies = {
            "platform",
            "calendar",
            "organisation",
            "requirement",
            "voting",
            "escalation",
            "session",
            "minutes"
        })
package de.sachsen.mitnutzung.notification;
