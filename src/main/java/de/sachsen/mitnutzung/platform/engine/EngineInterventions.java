package de.sachsen.mitnutzung.platform.engine;

import de.sachsen.mitnutzung.platform.Intervention;
import de.sachsen.mitnutzung.platform.Interventions;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.process.AsSystem;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.springframework.stereotype.Component;

/** What people do by forms is told by the modules; the rest of the operation log is what is told here. */
@Component
class EngineInterventions implements Interventions {

    private static final Set<String> ENTITIES = Set.of(
            EntityTypes.PROCESS_INSTANCE,
            EntityTypes.VARIABLE,
            EntityTypes.JOB,
            EntityTypes.INCIDENT,
            EntityTypes.IDENTITY_LINK);

    private static final Set<String> VARIABLE_CHANGES = Set.of(
            UserOperationLogEntry.OPERATION_TYPE_SET_VARIABLE,
            UserOperationLogEntry.OPERATION_TYPE_SET_VARIABLES,
            UserOperationLogEntry.OPERATION_TYPE_MODIFY_VARIABLE,
            UserOperationLogEntry.OPERATION_TYPE_REMOVE_VARIABLE);

    private static final String ASSIGNEE = "assignee";

    private final HistoryService history;
    private final AsSystem asSystem;

    EngineInterventions(HistoryService history, AsSystem asSystem) {
        this.history = history;
        this.asSystem = asSystem;
    }

    @Override
    public List<Intervention> on(String caseNumber) {
        return asSystem.call(() -> {
            // one operation is several entries, one for each property that it changed
            Map<String, UserOperationLogEntry> operations = new LinkedHashMap<>();
            for (HistoricProcessInstance instance : history.createHistoricProcessInstanceQuery()
                    .processInstanceBusinessKey(caseNumber)
                    .list()) {
                history.createUserOperationLogQuery().processInstanceId(instance.getId()).list().stream()
                        .filter(EngineInterventions::isIntervention)
                        .forEach(entry -> operations.putIfAbsent(entry.getOperationId(), entry));
            }
            return operations.values().stream()
                    .map(entry -> new Intervention(
                            entry.getTimestamp().toInstant(), new UserId(entry.getUserId()), sentence(entry)))
                    .sorted(Comparator.comparing(Intervention::at))
                    .toList();
        });
    }

    private static boolean isIntervention(UserOperationLogEntry entry) {
        if (EntityTypes.TASK.equals(entry.getEntityType())) {
            return isHandedOn(entry);
        }
        return ENTITIES.contains(entry.getEntityType())
                && !UserOperationLogEntry.OPERATION_TYPE_CREATE.equals(entry.getOperationType());
    }

    /** Claiming and releasing are part of working on a task; giving it to somebody else is not. */
    private static boolean isHandedOn(UserOperationLogEntry entry) {
        return UserOperationLogEntry.OPERATION_TYPE_ASSIGN.equals(entry.getOperationType())
                && ASSIGNEE.equals(entry.getProperty())
                && entry.getNewValue() != null
                && !entry.getNewValue().equals(entry.getUserId());
    }

    private String sentence(UserOperationLogEntry entry) {
        String operation = entry.getOperationType();
        if (VARIABLE_CHANGES.contains(operation)) {
            return variables(entry);
        }
        return switch (operation) {
            case UserOperationLogEntry.OPERATION_TYPE_MODIFY_PROCESS_INSTANCE ->
                "Der Vorgang wurde an eine andere Stelle seines Ablaufs gesetzt.";
            case UserOperationLogEntry.OPERATION_TYPE_DELETE -> "Der Ablauf des Vorgangs wurde gelöscht.";
            case UserOperationLogEntry.OPERATION_TYPE_SUSPEND -> "Der Ablauf des Vorgangs wurde angehalten.";
            case UserOperationLogEntry.OPERATION_TYPE_ACTIVATE -> "Der Ablauf des Vorgangs wurde fortgesetzt.";
            case UserOperationLogEntry.OPERATION_TYPE_SUSPEND_JOB -> "Ein Auftrag der Anwendung wurde angehalten.";
            case UserOperationLogEntry.OPERATION_TYPE_ACTIVATE_JOB -> "Ein Auftrag der Anwendung wurde fortgesetzt.";
            case UserOperationLogEntry.OPERATION_TYPE_EXECUTE ->
                "Ein Auftrag der Anwendung wurde von Hand ausgeführt, etwa eine Frist vor ihrem Ablauf.";
            case UserOperationLogEntry.OPERATION_TYPE_SET_JOB_RETRIES ->
                "Die Zahl der Versuche eines Auftrags wurde geändert.";
            case UserOperationLogEntry.OPERATION_TYPE_SET_DUEDATE,
                    UserOperationLogEntry.OPERATION_TYPE_RECALC_DUEDATE ->
                "Der Zeitpunkt eines Auftrags der Anwendung, etwa einer Frist, wurde geändert.";
            case UserOperationLogEntry.OPERATION_TYPE_RESOLVE -> "Eine Störung wurde als behoben gekennzeichnet.";
            case UserOperationLogEntry.OPERATION_TYPE_ASSIGN -> "Eine Aufgabe wurde jemand anderem zugewiesen.";
            default -> "Eingriff in den Ablauf: " + operation + ".";
        };
    }

    private String variables(UserOperationLogEntry entry) {
        String names =
                history
                        .createHistoricDetailQuery()
                        .userOperationId(entry.getOperationId())
                        .variableUpdates()
                        .list()
                        .stream()
                        .map(update -> "„" + ((HistoricVariableUpdate) update).getVariableName() + "“")
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? "Werte des Vorgangs wurden geändert."
                : "Werte des Vorgangs wurden geändert: " + names + ".";
    }
}
