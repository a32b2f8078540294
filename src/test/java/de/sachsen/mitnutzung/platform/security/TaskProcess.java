package de.sachsen.mitnutzung.platform.security;

import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;

/** A process of one task, named like its case, for tests that need tasks of their own; leaves nothing behind. */
public final class TaskProcess implements AutoCloseable {

    private final ProcessEngine engine;
    private final String key;
    private final String deployment;

    public TaskProcess(ProcessEngine engine) {
        this(engine, "userTask_something");
    }

    public TaskProcess(ProcessEngine engine, String taskId) {
        this.engine = engine;
        this.key = "process-of-" + taskId;
        this.deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        key + ".bpmn",
                        Bpmn.createExecutableProcess(key)
                                .name("Ein Vorgang")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask(taskId)
                                .name("${execution.processBusinessKey}")
                                .endEvent()
                                .done())
                .deploy()
                .getId();
    }

    public Started startWithCandidates(String caseNumber, String... groups) {
        Started started = start(caseNumber);
        for (String group : groups) {
            engine.getTaskService().addCandidateGroup(started.task(), group);
        }
        return started;
    }

    public Started startWithCandidateUsers(String caseNumber, String... users) {
        Started started = start(caseNumber);
        for (String user : users) {
            engine.getTaskService().addCandidateUser(started.task(), user);
        }
        return started;
    }

    public Started startHeldBy(String caseNumber, String user) {
        Started started = start(caseNumber);
        started.claim(user);
        return started;
    }

    private Started start(String caseNumber) {
        String process = engine.getRuntimeService()
                .startProcessInstanceByKey(key, caseNumber)
                .getId();
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(process)
                .singleResult();
        return new Started(engine, task.getId());
    }

    @Override
    public void close() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    /** The task of a started process. */
    public record Started(ProcessEngine engine, String task) {

        public void claim(String user) {
            engine.getTaskService().setAssignee(task, user);
        }

        public void due(Date date) {
            Task changed =
                    engine.getTaskService().createTaskQuery().taskId(task).singleResult();
            changed.setDueDate(date);
            engine.getTaskService().saveTask(changed);
        }
    }
}
