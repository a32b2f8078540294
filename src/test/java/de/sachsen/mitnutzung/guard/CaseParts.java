package de.sachsen.mitnutzung.guard;

import de.sachsen.mitnutzung.api.Cases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.camunda.bpm.engine.repository.Resource;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.VariableInstance;

/**
 * What the templates of addresses stand for in one case with an open ballot: real ids, so that an address leads to the
 * case if it leads anywhere. Two cases of the same history have their parts in the same order.
 */
final class CaseParts {

    private static final Pattern PARAMETER = Pattern.compile("\\{([\\w-]+)(?::[^/]*)?}");

    private final String number;
    private final String ballot;
    private final String instance;
    private final String task;

    /** What precedes a parameter → what it may be; the longest that fits counts. */
    private final Map<String, List<String>> byPlace = new LinkedHashMap<>();

    /** Of a new case with an open ballot, for which {@code state2} has voted; the other task is that of a member. */
    static CaseParts onBallot(Cases cases, ProcessEngine engine, String member) {
        String number = cases.onBallot();
        String voted = cases.voteTask("state2", number);
        cases.votes("state2", number, "YES").is(204);
        return new CaseParts(
                engine,
                number,
                cases.ballot("office", number).path("id").asText(),
                voted,
                cases.voteTask(member, number));
    }

    /**
     * @param votedTask one of the ballot that is done
     * @param otherTask another one of the case, open or not
     */
    CaseParts(ProcessEngine engine, String number, String ballot, String votedTask, String otherTask) {
        this.number = number;
        this.ballot = ballot;
        this.task = otherTask;
        HistoryService history = engine.getHistoryService();
        HistoricTaskInstance voted =
                history.createHistoricTaskInstanceQuery().taskId(votedTask).singleResult();
        this.instance = voted.getProcessInstanceId();
        HistoricProcessInstance evaluation = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey("requirement-evaluation")
                .singleResult();

        byPlace.put("task", List.of(otherTask, votedTask));
        // a session of the office could be opened by the office
        byPlace.put("sessions", List.of("SIT-1999-0001"));
        byPlace.put("sitzungen", List.of("SIT-1999-0001"));
        byPlace.put("minutes", List.of("NS-1999-0001"));
        byPlace.put("niederschriften", List.of("NS-1999-0001"));
        byPlace.put("agenda", List.of("1"));
        byPlace.put("attendance", List.of("WG-STATE-1"));
        byPlace.put("process-instance", List.of(instance, evaluation.getId()));
        byPlace.put("execution", List.of(voted.getExecutionId(), instance));
        byPlace.put("process-definition", List.of(voted.getProcessDefinitionId()));
        byPlace.put("process-definition/key", List.of("ballot", "requirement-evaluation"));
        byPlace.put(
                "decision-definition",
                List.of(engine.getRepositoryService()
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey("ballot-outcome")
                        .latestVersion()
                        .singleResult()
                        .getId()));
        byPlace.put("decision-definition/key", List.of("ballot-outcome"));
        String deployment = engine.getRepositoryService()
                .getProcessDefinition(voted.getProcessDefinitionId())
                .getDeploymentId();
        byPlace.put("deployment", List.of(deployment));
        byPlace.put(
                "resources",
                first(
                        engine.getRepositoryService().getDeploymentResources(deployment).stream()
                                .filter(resource -> resource.getName().contains("ballot")
                                        || resource.getName().contains("vote")),
                        Resource::getName,
                        Resource::getId));
        byPlace.put(
                "job",
                first(
                        engine.getManagementService().createJobQuery().processInstanceId(instance).list().stream(),
                        Job::getJobDefinitionId,
                        Job::getId));
        byPlace.put(
                "job-definition",
                List.of(engine.getManagementService()
                        .createJobDefinitionQuery()
                        .processDefinitionId(voted.getProcessDefinitionId())
                        .activityIdIn("boundaryTimer_deadline")
                        .singleResult()
                        .getId()));
        byPlace.put(
                "variable-instance",
                first(
                        engine
                                .getRuntimeService()
                                .createVariableInstanceQuery()
                                .processInstanceIdIn(instance)
                                .list()
                                .stream(),
                        VariableInstance::getName,
                        VariableInstance::getId));
        byPlace.put(
                "history/variable-instance",
                first(
                        history.createHistoricVariableInstanceQuery().processInstanceId(instance).list().stream(),
                        HistoricVariableInstance::getName,
                        HistoricVariableInstance::getId));
        byPlace.put(
                "history/detail",
                first(
                        history
                                .createHistoricDetailQuery()
                                .variableUpdates()
                                .processInstanceId(instance)
                                .list()
                                .stream()
                                .filter(HistoricVariableUpdate.class::isInstance)
                                .map(HistoricVariableUpdate.class::cast),
                        HistoricVariableUpdate::getVariableName,
                        HistoricVariableUpdate::getId));
        byPlace.put("history/activity-instance", List.of(voted.getActivityInstanceId()));
        byPlace.put(
                "history/decision-instance",
                first(
                        history
                                .createHistoricDecisionInstanceQuery()
                                .processInstanceId(evaluation.getId())
                                .list()
                                .stream(),
                        HistoricDecisionInstance::getDecisionDefinitionKey,
                        HistoricDecisionInstance::getId));
        byPlace.put(
                "history/job-log",
                first(
                        history.createHistoricJobLogQuery().processInstanceId(instance).list().stream(),
                        HistoricJobLog::getActivityId,
                        HistoricJobLog::getId));
        byPlace.put(
                "filter",
                List.of(engine.getFilterService()
                        .createFilterQuery()
                        .filterName("Meine Abstimmungen")
                        .singleResult()
                        .getId()));
        byPlace.put(
                "authorization",
                List.of(engine.getAuthorizationService()
                        .createAuthorizationQuery()
                        .groupIdIn("workinggroup")
                        .resourceId("ballot")
                        .singleResult()
                        .getId()));
        byPlace.put("user", List.of("state1"));
        byPlace.put("group", List.of("workinggroup"));
        byPlace.put("members", List.of("state1"));
        byPlace.put("metrics", List.of("activity-instance-start"));
        for (String place : List.of("variables", "localVariables")) {
            byPlace.put(place, List.of("ballot", "seat", "vote"));
        }
        byPlace.put("deserialized", List.of("seat"));
        byPlace.put("messageSubscriptions", List.of("withdrawRequirement"));
        byPlace.put("api/v1/ballots", List.of(ballot));
        byPlace.put("api/v1/requirements", List.of(number));
        byPlace.put("api/v1/components", List.of("amt24"));
        byPlace.put("api/v1/people", List.of("state1"));
        byPlace.put("versions", List.of("1"));
        byPlace.put("api/v1/escalations", List.of("VOR-1999-0001"));
        byPlace.put("api/v1/minutes", List.of("NS-1999-0001"));
        byPlace.put("niederschriften", List.of("NS-1999-0001"));
        byPlace.put("anforderungen", List.of(number));
        byPlace.put("abstimmungen", List.of(ballot));
        byPlace.put("actuator/sbom", List.of("application"));
        for (String engineName :
                List.of("engine", "user/default", "auth/user", "plugin/base", "adminPlugins", "setup")) {
            byPlace.put(engineName, List.of("default"));
        }
        byPlace.put("static", List.of("app/plugin.js"));
        byPlace.put("login", List.of("tasklist"));
        // what nobody of the application has: cases after CMMN, tenants, external tasks, batches, comments, attachments
        for (String nobodys : List.of(
                "case-definition",
                "case-definition/key",
                "case-execution",
                "case-instance",
                "history/case-activity-instance",
                "history/case-definition",
                "history/case-instance",
                "tenant-id",
                "tenant",
                "group-members",
                "user-members",
                "external-task",
                "history/external-task-log",
                "batch",
                "history/batch",
                "comment",
                "attachment",
                "incident",
                "history/user-operation",
                "decision-requirements-definition",
                "decision-requirements-definition/key",
                "history/decision-requirements-definition",
                "identity-links")) {
            byPlace.put(nobodys, List.of("00000000-0000-0000-0000-000000000000"));
        }
    }

    /** Up to three, in an order that does not depend on ids. */
    private static <T> List<String> first(Stream<T> all, Function<T, String> order, Function<T, String> id) {
        return all.sorted(Comparator.comparing(element -> String.valueOf(order.apply(element))))
                .limit(3)
                .map(id)
                .toList();
    }

    String number() {
        return number;
    }

    String ballot() {
        return ballot;
    }

    String instance() {
        return instance;
    }

    String task() {
        return task;
    }

    /** The addresses that a template stands for; none when nothing is known for one of its parameters. */
    List<String> addresses(String template) {
        List<String> addresses = List.of(template.replace("/**", "/readiness"));
        Matcher parameter = PARAMETER.matcher(template);
        while (parameter.find()) {
            String name = parameter.group();
            List<String> values = values(template.substring(0, parameter.start()));
            List<String> filled = new ArrayList<>();
            for (String address : addresses) {
                for (String value : values) {
                    filled.add(address.replace(name, value));
                }
            }
            addresses = filled;
        }
        return addresses;
    }

    private List<String> values(String before) {
        String place = before.replaceAll("/$", "");
        return byPlace.entrySet().stream()
                .filter(entry -> place.endsWith("/" + entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }
}
