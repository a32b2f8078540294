/** The pages for people: signing in, the start page, one's cases and notices, what went wrong. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {
            "platform",
            "calendar",
            "organisation",
            "catalogue",
            "requirement",
            "voting",
            "escalation",
            "session",
            "statistics",
            "minutes",
        })
package de.sachsen.mitnutzung.portal;
