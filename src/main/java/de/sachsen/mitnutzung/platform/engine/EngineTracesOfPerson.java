package de.sachsen.mitnutzung.platform.engine;

import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.PersonalData;
import de.sachsen.mitnutzung.platform.Pseudonym;
import de.sachsen.mitnutzung.platform.Retention;
import de.sachsen.mitnutzung.platform.StoredRows;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.UserIdColumn;
import de.sachsen.mitnutzung.platform.process.AsSystem;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The account, and what the engine keeps of a person: their tasks, what they started, the operation log. Last of all,
 * because others ask the account for the name. The engine has no commands for pseudonyms, so its tables are changed as
 * the application's own are.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineTracesOfPerson implements PersonalData {

    /** Properties in the operation log whose values are user ids. */
    private static final String NAMES_A_USER = "property_ in ('userId', 'assignee', 'owner', 'claim', 'candidate')";

    /** The operation log tells the resource of an authorization beside its id. */
    private static final String NAMES_A_USER_AS_RESOURCE = "property_ = 'resourceId' and operation_id_ in"
            + " (select operation_id_ from act_hi_op_log where property_ = 'resource' and new_value_ = 'User')";

    private static final String IS_USER = "resource_type_ = " + Resources.USER.resourceType();

    /** How the engine joins user and kind of link in the event that tells of a link. */
    private static final String BEFORE_KIND = "_|_";

    private static final List<UserIdColumn> COLUMNS = Stream.of(
                    columns("act_id_user", "id_"),
                    columns("act_id_membership", "user_id_"),
                    columns("act_id_tenant_member", "user_id_"),
                    columns("act_id_info", "user_id_"),
                    columns("act_ru_authorization", "user_id_"),
                    Stream.of(UserIdColumn.of("act_ru_authorization", "resource_id_")
                            .where(IS_USER)),
                    columns("act_ru_identitylink", "user_id_"),
                    columns("act_ru_task", "assignee_", "owner_"),
                    columns("act_ru_filter", "owner_"),
                    columns("act_ru_batch", "create_user_id_"),
                    columns("act_hi_procinst", "start_user_id_"),
                    columns("act_hi_actinst", "assignee_"),
                    columns("act_hi_taskinst", "assignee_", "owner_"),
                    columns("act_hi_identitylink", "user_id_", "assigner_id_"),
                    columns("act_hi_comment", "user_id_"),
                    columns("act_hi_attachment", "user_id_"),
                    columns("act_hi_decinst", "user_id_"),
                    columns("act_hi_caseinst", "create_user_id_"),
                    columns("act_hi_batch", "create_user_id_"),
                    columns("act_hi_op_log", "user_id_"),
                    columns("act_hi_op_log", "org_value_", "new_value_").map(column -> column.where(NAMES_A_USER)),
                    columns("act_hi_op_log", "org_value_", "new_value_")
                            .map(column -> column.where(NAMES_A_USER_AS_RESOURCE)))
            .flatMap(columns -> columns)
            .toList();

    private final JdbcClient jdbc;
    private final IdentityService identities;
    private final TaskService tasks;
    private final ManagementService management;
    private final AsSystem asSystem;
    private final Retention retention;

    EngineTracesOfPerson(
            JdbcClient jdbc,
            @Lazy IdentityService identities,
            @Lazy TaskService tasks,
            @Lazy ManagementService management,
            AsSystem asSystem,
            Retention retention) {
        this.jdbc = jdbc;
        this.identities = identities;
        this.tasks = tasks;
        this.management = management;
        this.asSystem = asSystem;
        this.retention = retention;
    }

    private static Stream<UserIdColumn> columns(String table, String... columns) {
        return Stream.of(columns).map(column -> UserIdColumn.of(table, column));
    }

    @Override
    public List<UserIdColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Map<String, Object> about(UserId user, Reader readBy, UserId reader) {
        Map<String, Object> told = new LinkedHashMap<>();
        asSystem.call(() -> account(user)).ifPresent(account -> told.put("account", account));
        tell(told, "grants", user, """
                select resource_type_, resource_id_, perms_ as permissions from act_ru_authorization where user_id_ = ?
                """);
        tell(told, "processesStarted", user, """
                select proc_def_key_ as process, business_key_ as case_number, start_time_, end_time_
                from act_hi_procinst where start_user_id_ = ? order by start_time_
                """);
        tell(told, "tasks", user, """
                select t.name_, t.task_def_key_ as task, p.business_key_ as case_number, t.start_time_, t.end_time_
                from act_hi_taskinst t left join act_hi_procinst p on p.id_ = t.proc_inst_id_
                where t.assignee_ = ? order by t.start_time_
                """);
        tell(told, "taskLinks", user, """
                select l.timestamp_ as linked_at, l.type_, l.operation_type_, t.task_def_key_ as task,
                    p.business_key_ as case_number
                from act_hi_identitylink l left join act_hi_taskinst t on t.id_ = l.task_id_
                    left join act_hi_procinst p on p.id_ = t.proc_inst_id_
                where l.user_id_ = ? order by l.timestamp_
                """);
        tell(told, "operationLog", user, """
                select timestamp_ as done_at, operation_type_, entity_type_, property_, org_value_, new_value_, annotation_
                from act_hi_op_log where user_id_ = ? order by timestamp_
                """);
        tell(told, "comments", user, """
                select time_ as written_at, type_, action_, message_ from act_hi_comment where user_id_ = ? order by time_
                """);
        tell(told, "attachments", user, """
                select create_time_ as created_at, name_, description_, url_ from act_hi_attachment where user_id_ = ?
                """);
        tell(told, "filters", user, "select name_, query_ from act_ru_filter where owner_ = ? order by name_");
        return told;
    }

    private void tell(Map<String, Object> told, String name, UserId user, String query) {
        StoredRows.put(told, name, StoredRows.of(jdbc.sql(query).param(user.value())));
    }

    private Optional<Map<String, Object>> account(UserId id) {
        return Optional.ofNullable(
                        identities.createUserQuery().userId(id.value()).singleResult())
                .map(user -> describe(id, user));
    }

    private Map<String, Object> describe(UserId id, User user) {
        Map<String, Object> account = new LinkedHashMap<>();
        account.put("firstName", user.getFirstName());
        account.put("lastName", user.getLastName());
        account.put("email", user.getEmail());
        account.values().removeIf(value -> value == null);
        account.put(
                "groups",
                identities.createGroupQuery().groupMember(id.value()).list().stream()
                        .map(Group::getId)
                        .sorted()
                        .toList());
        Map<String, String> further = identities.getUserInfoKeys(id.value()).stream()
                .sorted()
                .collect(Collectors.toMap(
                        key -> key, key -> identities.getUserInfo(id.value(), key), (a, b) -> a, LinkedHashMap::new));
        if (!further.isEmpty()) {
            account.put("further", further);
        }
        return account;
    }

    @Override
    public Optional<String> obstacle(UserId user) {
        return asSystem.call(() -> Stream.of(lastAdministrator(user), openTasks(user))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + ", " + other));
    }

    private Optional<String> lastAdministrator(UserId user) {
        List<String> administrators = identities.createUserQuery().memberOfGroup(Groups.ADMINISTRATORS).list().stream()
                .map(User::getId)
                .toList();
        return administrators.equals(List.of(user.value()))
                ? Optional.of("ist die letzte in der Systemadministration")
                : Optional.empty();
    }

    /** Tasks that name the person; those of a group are done by others of it. */
    private Optional<String> openTasks(UserId user) {
        long open = Stream.of(
                        tasks.createTaskQuery().taskAssignee(user.value()),
                        tasks.createTaskQuery().taskOwner(user.value()),
                        tasks.createTaskQuery().taskInvolvedUser(user.value()))
                .flatMap(query -> query.list().stream())
                .map(task -> task.getId())
                .distinct()
                .count();
        return open == 0
                ? Optional.empty()
                : Optional.of(
                        open == 1 ? "hat noch eine offene Aufgabe" : "hat noch %d offene Aufgaben".formatted(open));
    }

    @Override
    public void forget(UserId user, Pseudonym pseudonym) {
        jdbc.sql("delete from act_ru_authorization where user_id_ = :user or resource_id_ = :user and " + IS_USER)
                .param("user", user.value())
                .update();
        forgetInLinkEvents(user, pseudonym);
        forgetInFilters(user, pseudonym);
        asSystem.run(() -> {
            // an account in a directory is deleted there
            if (!identities.isReadOnly()) {
                identities.deleteUser(user.value());
            }
        });
    }

    private void forgetInLinkEvents(UserId user, Pseudonym pseudonym) {
        String theirs = user.value() + BEFORE_KIND;
        record Event(String id, String message) {}
        jdbc.sql("select id_, message_ from act_hi_comment where type_ = 'event' and position(? in message_) = 1")
                .param(theirs)
                .query((row, number) -> new Event(row.getString("id_"), row.getString("message_")))
                .list()
                .forEach(event -> {
                    String message = pseudonym.value()
                            + event.message().substring(user.value().length());
                    jdbc.sql("update act_hi_comment set message_ = ?, full_msg_ = ? where id_ = ?")
                            .params(message, message.getBytes(StandardCharsets.UTF_8), event.id())
                            .update();
                });
    }

    /** Saved searches name users as JSON texts; a group of the same name stays what it is. */
    private void forgetInFilters(UserId user, Pseudonym pseudonym) {
        boolean isGroupToo = asSystem.call(() ->
                        identities.createGroupQuery().groupId(user.value()).count())
                > 0;
        if (!isGroupToo) {
            jdbc.sql("update act_ru_filter set query_ = replace(query_, ?, ?)")
                    .params("\"" + user.value() + "\"", "\"" + pseudonym.value() + "\"")
                    .update();
        }
    }

    /** What belongs to a case goes with its history; the rest of the operation log, for instance of accounts, here. */
    @Override
    public void expire(Instant now) {
        jdbc.sql("delete from act_hi_op_log where root_proc_inst_id_ is null and timestamp_ < ?")
                .param(Timestamp.from(now.minus(retention.engineHistory())))
                .update();
        asSystem.run(() -> management.deleteTaskMetrics(null));
    }
}
