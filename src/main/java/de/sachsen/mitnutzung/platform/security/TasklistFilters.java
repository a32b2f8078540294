package de.sachsen.mitnutzung.platform.security;

import de.sachsen.mitnutzung.platform.process.AsSystem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the saved filters of Tasklist in line with {@code tasklist-filters.yml} at every start. A filter of the file is
 * known by its key, so it keeps its id when it is renamed, and goes when the file no longer has it. Filters that people
 * made themselves are left alone.
 */
@Component
class TasklistFilters implements SmartInitializingSingleton {

    /** The engine evaluates just these in a query; the guard refuses all others. */
    private static final String CURRENT_USER = "${currentUser()}";

    private static final String KEY = "key";

    private final FilterService filters;
    private final TaskService tasks;
    private final AccessRules access;
    private final AsSystem asSystem;
    private final TransactionTemplate transaction;

    TasklistFilters(
            FilterService filters,
            TaskService tasks,
            AccessRules access,
            AsSystem asSystem,
            TransactionTemplate transaction) {
        this.filters = filters;
        this.tasks = tasks;
        this.access = access;
        this.asSystem = asSystem;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<Entry> entries = new DataFile("tasklist-filters.yml").entries("filters", Entry.class);
        transaction.executeWithoutResult(status -> asSystem.call(() -> {
            apply(entries);
            return entries;
        }));
    }

    private void apply(List<Entry> entries) {
        Map<String, Filter> existing = filters.createFilterQuery().list().stream()
                .filter(filter -> keyOf(filter) != null)
                .collect(Collectors.toMap(TasklistFilters::keyOf, Function.identity(), (one, other) -> one));
        for (int position = 0; position < entries.size(); position++) {
            Entry entry = entries.get(position);
            Filter filter = save(entry, position, existing.remove(entry.key()));
            for (String group : entry.groups()) {
                access.grant(group, Resources.FILTER, filter.getId(), Set.of(Permissions.READ.getName()));
            }
        }
        existing.values().forEach(gone -> filters.deleteFilter(gone.getId()));
    }

    private static String keyOf(Filter filter) {
        return filter.getProperties() == null
                ? null
                : (String) filter.getProperties().get(KEY);
    }

    private Filter save(Entry entry, int position, Filter existing) {
        Filter filter = existing == null ? filters.newTaskFilter() : existing;
        return filters.saveFilter(filter.setName(entry.name())
                .setProperties(entry.properties(position))
                .setQuery(queryOf(entry)));
    }

    private TaskQuery queryOf(Entry entry) {
        TaskQuery query = tasks.createTaskQuery().active();
        if (entry.tasks() != null) {
            query.taskDefinitionKeyIn(entry.tasks().toArray(String[]::new));
        }
        return switch (entry.shows()) {
            case MINE ->
                query.or()
                        .taskAssigneeExpression(CURRENT_USER)
                        .taskCandidateUserExpression(CURRENT_USER)
                        .endOr();
            case OURS -> query.taskCandidateUserExpression(CURRENT_USER).includeAssignedTasks();
        };
    }

    /** Whose tasks a filter shows. */
    enum Shows {
        /** Those that the person holds or may take. */
        MINE,
        /** Those that the person or their groups are candidates for, whoever holds them. */
        OURS,
    }

    /**
     * One entry of the file.
     *
     * @param key by which the application knows the filter again
     * @param tasks ids of user tasks; absent for all
     * @param columns variable → label, shown with each task; absent for none
     */
    record Entry(
            String key,
            String name,
            String description,
            String colour,
            List<String> groups,
            Shows shows,
            List<String> tasks,
            Map<String, String> columns) {

        Entry {
            Objects.requireNonNull(key);
            Objects.requireNonNull(name);
            Objects.requireNonNull(groups);
            Objects.requireNonNull(shows);
        }

        Map<String, Object> properties(int position) {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put(KEY, key);
            properties.put("priority", position);
            properties.put("description", description);
            properties.put("color", colour);
            properties.put("refresh", true);
            properties.put("showUndefinedVariable", false);
            if (columns != null) {
                properties.put(
                        "variables",
                        columns.entrySet().stream()
                                .map(column -> Map.of("name", column.getKey(), "label", column.getValue()))
                                .toList());
            }
            return properties;
        }
    }
}
