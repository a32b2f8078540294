package de.sachsen.mitnutzung.platform.engine;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;

/** Which form an open task shows and who may submit it. */
record TaskFacts(
        String processId,
        String elementId,
        String businessKey,
        String assignee,
        Set<String> users,
        Set<String> groups) {

    /** @throws TaskGone when the task was there once, {@link UnknownTask} when it never was */
    static TaskFacts load(CommandContext context, String taskId) {
        TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
        if (task == null || task.getProcessDefinitionId() == null) {
            boolean wasThere = taskId != null
                    && context.getHistoricTaskInstanceManager().findHistoricTaskInstanceById(taskId) != null;
            throw wasThere ? new TaskGone() : new UnknownTask();
        }
        ExecutionEntity execution = task.getExecution();
        if (execution == null || execution.getProcessInstance() == null) {
            // completed by somebody else between two of these reads
            throw new TaskGone();
        }
        Set<String> users = new HashSet<>();
        Set<String> groups = new HashSet<>();
        for (IdentityLink candidate : task.getCandidates()) {
            if (candidate.getUserId() != null) {
                users.add(candidate.getUserId());
            }
            if (candidate.getGroupId() != null) {
                groups.add(candidate.getGroupId());
            }
        }
        return new TaskFacts(
                task.getProcessDefinition().getKey(),
                task.getTaskDefinitionKey(),
                execution.getProcessBusinessKey(),
                task.getAssignee(),
                Set.copyOf(users),
                Set.copyOf(groups));
    }

    FormPlace place() {
        return new FormPlace(processId, elementId);
    }

    /** Candidates only: an assignment alone gives no right, or an administrator could hand out a vote. */
    void requireCandidate(String user, Set<String> groupsOfUser) {
        if (!users.contains(user) && groups.stream().noneMatch(groupsOfUser::contains)) {
            throw new NotAllowed("Diese Aufgabe ist Ihnen nicht zugeordnet.");
        }
    }

    void requireNotClaimedByAnother(String user) {
        if (assignee != null && !assignee.equals(user)) {
            throw new ClaimedByAnother();
        }
    }
}
