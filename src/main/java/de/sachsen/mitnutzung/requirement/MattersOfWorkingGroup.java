package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.session.AgendaMatters;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the working group's sessions have to know of requirements. */
@Component
class MattersOfWorkingGroup implements AgendaMatters {

    private static final Set<RequirementStatus> OPEN = EnumSet.of(
            RequirementStatus.SUBMITTED,
            RequirementStatus.INCOMPLETE,
            RequirementStatus.IN_ASSESSMENT,
            RequirementStatus.ON_AGENDA);

    private final RequirementRecords requirements;
    private final RequirementProcesses processes;
    private final CheckRequirement checkRequirement;

    MattersOfWorkingGroup(
            RequirementRecords requirements, RequirementProcesses processes, CheckRequirement checkRequirement) {
        this.requirements = requirements;
        this.processes = processes;
        this.checkRequirement = checkRequirement;
    }

    @Override
    public Body body() {
        return Body.WORKING_GROUP;
    }

    @Override
    public boolean isOpen(String requirement) {
        return OPEN.contains(requirements.get(new RequirementId(requirement)).status());
    }

    @Override
    public String title(String requirement) {
        return requirements.get(new RequirementId(requirement)).draft().title();
    }

    @Override
    public boolean call(String requirement) {
        RequirementId id = new RequirementId(requirement);
        Requirement waiting = requirements.lock(id);
        waiting.requireNoWithdrawal();
        return waiting.status() == RequirementStatus.ON_AGENDA && processes.calledInSession(id);
    }

    @Override
    public boolean defer(String requirement, String reason, LocalDate until, UserId officer) {
        RequirementId id = new RequirementId(requirement);
        if (requirements.lock(id).status() != RequirementStatus.ON_AGENDA) {
            return false;
        }
        checkRequirement.deferInSession(id, officer, reason, until);
        return processes.deferredInSession(id, until);
    }
}
