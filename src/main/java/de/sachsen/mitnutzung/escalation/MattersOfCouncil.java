package de.sachsen.mitnutzung.escalation;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.session.AgendaMatters;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the council's sessions have to know of referrals. Only what waits for a session comes before one. */
@Component
class MattersOfCouncil implements AgendaMatters {

    private final ReferralProcesses processes;
    private final CaseTitles titles;

    MattersOfCouncil(ReferralProcesses processes, CaseTitles titles) {
        this.processes = processes;
        this.titles = titles;
    }

    @Override
    public Body body() {
        return Body.COUNCIL;
    }

    @Override
    public boolean isOpen(String requirement) {
        return processes.awaitsSession(requirement);
    }

    @Override
    public String title(String requirement) {
        return titles.of(requirement);
    }

    @Override
    public boolean call(String requirement) {
        return processes.calledInSession(requirement);
    }

    /** The council decides, returns or waits; it does not put off to a date. */
    @Override
    public boolean defer(String requirement, String reason, LocalDate until, UserId officer) {
        return false;
    }
}
