package de.sachsen.mitnutzung.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.organisation.Membership;
import de.sachsen.mitnutzung.platform.ClockOffset;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.process.AsSystem;
import de.sachsen.mitnutzung.platform.process.ProcessForm;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/**
 * Drives the real application through its engine as people do: signed in, through the guard, with forms. Timers fire
 * when a story moves the clock.
 */
@TestComponent
public class Scenario {

    private final ProcessEngine engine;
    private final Membership membership;
    private final AsSystem asSystem;
    private final ClockOffset offset;
    private final Clock clock;

    Scenario(ProcessEngine engine, Membership membership, AsSystem asSystem, ClockOffset offset, Clock clock) {
        this.engine = engine;
        this.membership = membership;
        this.asSystem = asSystem;
        this.offset = offset;
        this.clock = clock;
    }

    /** Runs something as a person who is signed in. */
    public <T> T as(String user, Supplier<T> work) {
        List<String> groups = new ArrayList<>(membership.groupsOf(new UserId(user)));
        engine.getIdentityService().setAuthentication(user, groups);
        try {
            return work.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** Submits a start form and returns the case's number. */
    public String starts(String user, ProcessForm form, Map<String, Object> fields) {
        return as(user, () -> engine.getFormService()
                .submitStartForm(
                        engine.getRepositoryService()
                                .createProcessDefinitionQuery()
                                .processDefinitionKey(form.processId())
                                .latestVersion()
                                .singleResult()
                                .getId(),
                        fields)
                .getBusinessKey());
    }

    /** Submits the form of the case's open task that the person may work on. */
    public void submits(String user, String caseNumber, ProcessForm form, Map<String, Object> fields) {
        submits(user, taskFor(user, caseNumber, form), fields);
    }

    public void submits(String user, String taskId, Map<String, Object> fields) {
        as(user, () -> {
            engine.getFormService().submitTaskForm(taskId, new HashMap<>(fields));
            return null;
        });
    }

    public String taskFor(String user, String caseNumber, ProcessForm form) {
        List<String> groups = new ArrayList<>(membership.groupsOf(new UserId(user)));
        List<Task> found = asSystem.call(() -> engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .taskDefinitionKey(form.elementId())
                .or()
                .taskCandidateUser(user)
                .taskCandidateGroupIn(groups.isEmpty() ? List.of("-") : groups)
                .taskAssignee(user)
                .includeAssignedTasks()
                .endOr()
                .list());
        assertThat(found)
                .as("open %s of %s for %s", form.elementId(), caseNumber, user)
                .hasSize(1);
        return found.get(0).getId();
    }

    /** What the form of a task shows under a name, as JSON; empty when it shows nothing. */
    public String shown(String user, String taskId, String name) {
        return as(user, () -> {
            Object shown = engine.getFormService().getTaskFormVariables(taskId).get(name);
            return shown == null ? "" : shown.toString();
        });
    }

    public List<String> openTasks(String caseNumber) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** Works off what the engine would do in the background by itself, now. */
    public void settle() {
        for (int round = 0; round < 50; round++) {
            List<Job> due = dueJobs();
            if (due.isEmpty()) {
                return;
            }
            for (Job job : due) {
                if (engine.getManagementService()
                                .createJobQuery()
                                .jobId(job.getId())
                                .count()
                        == 1) {
                    engine.getManagementService().executeJob(job.getId());
                }
            }
        }
        throw new AssertionError("jobs keep coming: " + dueJobs());
    }

    private List<Job> dueJobs() {
        return engine.getManagementService()
                .createJobQuery()
                .executable()
                .withRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 20);
    }

    /** Moves the clock forward and lets every timer fire that has become due, the earliest first. */
    public void timePasses(Duration duration) {
        offset.set(offset.get().plus(duration));
        ClockUtil.offset(offset.get().toMillis());
        settle();
    }

    /** Moves the clock to just before the case's next timer, and then past it. */
    public void nextTimerFires(String caseNumber) {
        Instant due = nextTimer(caseNumber);
        timePasses(Duration.between(clock.instant(), due).plusSeconds(1));
    }

    public Instant nextTimer(String caseNumber) {
        return engine.getManagementService().createJobQuery().timers().list().stream()
                .filter(job -> caseNumber.equals(caseOf(job)))
                .map(Job::getDuedate)
                .map(Date::toInstant)
                .min(Instant::compareTo)
                .orElseThrow(() -> new AssertionError("no timer waits in " + caseNumber));
    }

    /** The id of the only running instance of a process in a case. */
    public String instanceOf(String process, String caseNumber) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(caseNumber)
                .singleResult()
                .getId();
    }

    public String caseOf(Job job) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    /** So that the timers of one story do not fire in the next. */
    public void forgetRunningCases() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance ->
                        engine.getRuntimeService().deleteProcessInstance(instance.getId(), "the story is over"));
    }

    public void resetClock() {
        offset.set(Duration.ZERO);
        ClockUtil.reset();
    }

    /** The refusal that the guard answers, as Tasklist would show it. */
    public static WebApplicationException refusalOf(Runnable request) {
        try {
            request.run();
        } catch (WebApplicationException refused) {
            return refused;
        }
        throw new AssertionError("was not refused");
    }
}
