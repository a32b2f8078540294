package de.sachsen.mitnutzung.platform.engine;

import de.sachsen.mitnutzung.platform.MyTasks;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.process.AsSystem;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

@Component
class EngineMyTasks implements MyTasks {

    private final TaskService tasks;
    private final RuntimeService processes;
    private final RepositoryService definitions;
    private final AsSystem asSystem;

    EngineMyTasks(TaskService tasks, RuntimeService processes, RepositoryService definitions, AsSystem asSystem) {
        this.tasks = tasks;
        this.processes = processes;
        this.definitions = definitions;
        this.asSystem = asSystem;
    }

    @Override
    public List<OpenTask> of(UserId user) {
        return asSystem.call(() -> describe(user, find(user)));
    }

    private List<Task> find(UserId user) {
        String id = user.value();
        Supplier<TaskQuery> heldOrFree =
                () -> open().or().taskAssignee(id).taskCandidateUser(id).endOr();
        Supplier<TaskQuery> namedInPerson = () -> open().taskInvolvedUser(id);
        return Stream.of(heldOrFree, namedInPerson)
                .flatMap(EngineMyTasks::dueFirst)
                .collect(Collectors.toMap(Task::getId, Function.identity(), (one, same) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(Task::getDueDate, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Task::getCreateTime))
                .limit(MOST)
                .toList();
    }

    private TaskQuery open() {
        return tasks.createTaskQuery().active();
    }

    /** Two queries, because databases disagree on where a missing date sorts. */
    private static Stream<Task> dueFirst(Supplier<TaskQuery> query) {
        return Stream.concat(
                query.get().dueAfter(new Date(0)).orderByDueDate().asc().listPage(0, MOST).stream(),
                query.get().withoutDueDate().orderByTaskCreateTime().asc().listPage(0, MOST).stream());
    }

    private List<OpenTask> describe(UserId user, List<Task> found) {
        Map<String, String> caseNumbers = caseNumbersOf(found);
        Map<String, String> names = processNamesOf(found);
        return found.stream()
                .map(task -> new OpenTask(
                        task.getId(),
                        Optional.ofNullable(task.getName()).orElse("Aufgabe"),
                        Optional.ofNullable(task.getProcessInstanceId()).map(caseNumbers::get),
                        Optional.ofNullable(task.getProcessDefinitionId()).map(names::get),
                        Optional.ofNullable(task.getDueDate())
                                .map(Date::getTime)
                                .map(Instant::ofEpochMilli),
                        user.value().equals(task.getAssignee())))
                .toList();
    }

    private Map<String, String> caseNumbersOf(List<Task> found) {
        Set<String> ids = distinct(found, Task::getProcessInstanceId);
        return ids.isEmpty()
                ? Map.of()
                : processes.createProcessInstanceQuery().processInstanceIds(ids).list().stream()
                        .filter(process -> process.getBusinessKey() != null)
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private Map<String, String> processNamesOf(List<Task> found) {
        String[] ids = distinct(found, Task::getProcessDefinitionId).toArray(String[]::new);
        return ids.length == 0
                ? Map.of()
                : definitions.createProcessDefinitionQuery().processDefinitionIdIn(ids).list().stream()
                        .filter(definition -> definition.getName() != null)
                        .collect(Collectors.toMap(ProcessDefinition::getId, ProcessDefinition::getName));
    }

    private static Set<String> distinct(List<Task> found, Function<Task, String> id) {
        return found.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
