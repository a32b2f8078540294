/** Referrals: what the working group cannot or may not decide goes to the council, whose verdict binds the case. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Vorlagen an den IT-Kooperationsrat",
        allowedDependencies = {"platform", "voting", "voting::process", "session", "organisation", "calendar"})
package de.sachsen.mitnutzung.escalation;
