package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.process.AsSystem;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.RequirementProcesses;
import de.sachsen.mitnutzung.requirement.Requirements;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class EngineRequirementProcesses implements RequirementProcesses {

    private static final String[] REQUESTERS_TASKS = {
        RequirementEvaluation.COMPLETE_REQUIREMENT.elementId(), RequirementImplementation.ACCEPT_RESULT.elementId()
    };

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Requirements requirements;
    private final AsSystem asSystem;
    private final Clock clock;

    EngineRequirementProcesses(
            @Lazy RuntimeService runtime,
            @Lazy TaskService tasks,
            Requirements requirements,
            AsSystem asSystem,
            Clock clock) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.requirements = requirements;
        this.asSystem = asSystem;
        this.clock = clock;
    }

    @Override
    public boolean callIn(RequirementId id) {
        return !correlate(RequirementEvaluation.CALLED_IN, id, Map.of()).isEmpty();
    }

    @Override
    public boolean calledInSession(RequirementId id) {
        return !correlate(RequirementEvaluation.CALLED_IN_SESSION, id, Map.of()).isEmpty();
    }

    @Override
    public boolean deferredInSession(RequirementId id, LocalDate until) {
        Date day = Date.from(until.atStartOfDay(clock.getZone()).toInstant());
        return !correlate(
                        RequirementEvaluation.DEFERRED_IN_SESSION,
                        id,
                        Map.of(RequirementEvaluation.RESUBMISSION.name(), day))
                .isEmpty();
    }

    @Override
    public void withdraw(RequirementId id, boolean offered) {
        correlate(RequirementEvaluation.WITHDRAW, id, Map.of(RequirementEvaluation.WITHDRAWAL_PENDING.name(), offered));
    }

    @Override
    public boolean checkAgain(RequirementId id) {
        return !correlate(RequirementEvaluation.COMPONENT_RETIRES, id, Map.of()).isEmpty();
    }

    private List<?> correlate(String message, RequirementId id, Map<String, Object> variables) {
        return asSystem.call(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(id.value())
                .setVariables(variables)
                .correlateAllWithResult());
    }

    @Override
    public void changeRequester(RequirementId id) {
        UserId requester = requirements.get(id).requester();
        asSystem.run(() -> {
            for (ProcessInstance instance : runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(id.value())
                    .list()) {
                runtime.setVariable(instance.getId(), RequirementEvaluation.REQUESTER.name(), requester.value());
            }
            for (Task task : tasks.createTaskQuery()
                    .processInstanceBusinessKey(id.value())
                    .taskDefinitionKeyIn(REQUESTERS_TASKS)
                    .list()) {
                hand(task, requester);
            }
        });
    }

    private void hand(Task task, UserId requester) {
        for (IdentityLink link : tasks.getIdentityLinksForTask(task.getId())) {
            if (IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getUserId() != null) {
                tasks.deleteCandidateUser(task.getId(), link.getUserId());
            }
        }
        tasks.addCandidateUser(task.getId(), requester.value());
        tasks.setAssignee(task.getId(), requester.value());
    }
}
