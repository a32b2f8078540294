package de.sachsen.mitnutzung.platform.security;

import static de.sachsen.mitnutzung.platform.security.SeededUsers.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningApplication
class AccessTest {

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identities;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private FilterService filters;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private AccessRules accessRules;

    @Autowired
    private TasklistFilters tasklistFilters;

    @BeforeEach
    void seed() {
        SeededUsers users = new SeededUsers(identities);
        users.add("rita", "Rita", "Muster", "requesters");
        users.add("anna", "Anna", "Muster", "office");
        users.add("volker", "Volker", "Votum", "workinggroup");
        users.add("dora", "Dora", "Stellvertretung", "workinggroup");
        users.add("carl", "Carl", "Vorsitz", "council", "councilchair");
    }

    @Test
    void security_4_requesters_start_requirements_and_nothing_else() {
        List<String> groups = List.of("requesters");

        assertThat(authorizations.isUserAuthorized("rita", groups, Permissions.CREATE, Resources.PROCESS_INSTANCE))
                .isTrue();
        assertThat(mayStart("rita", groups, "requirement-evaluation")).isTrue();
        assertThat(mayStart("rita", groups, "ballot")).isFalse();
        assertThat(mayStart("anna", List.of("office"), "requirement-evaluation"))
                .isFalse();
    }

    @Test
    void security_4_the_office_overlooks_all_processes_without_changing_them() {
        List<String> groups = List.of("office");

        assertThat(mayInAll(groups, ProcessDefinitionPermissions.READ_INSTANCE)).isTrue();
        assertThat(authorizations.isUserAuthorized(
                        "anna",
                        groups,
                        ProcessDefinitionPermissions.READ_HISTORY,
                        Resources.PROCESS_DEFINITION,
                        "council-referral"))
                .isTrue();
        assertThat(mayInAll(groups, ProcessDefinitionPermissions.READ_HISTORY))
                .as("whose history tells who has voted when")
                .isFalse();
        assertThat(mayInAll(groups, ProcessDefinitionPermissions.READ_TASK)).isTrue();
        assertThat(mayInAll(groups, ProcessDefinitionPermissions.UPDATE_INSTANCE))
                .isFalse();
        assertThat(mayInAll(groups, ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE))
                .isFalse();
        assertThat(mayInAll(List.of("requesters"), ProcessDefinitionPermissions.READ_INSTANCE))
                .isFalse();
    }

    @Test
    void starting_again_changes_nothing() {
        List<String> before = snapshot();

        accessRules.afterSingletonsInstantiated();
        tasklistFilters.afterSingletonsInstantiated();

        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void security_4_starting_again_mends_what_somebody_changed() {
        Authorization grant = authorizations
                .createAuthorizationQuery()
                .groupIdIn("requesters")
                .resourceType(Resources.PROCESS_DEFINITION)
                .resourceId("requirement-evaluation")
                .singleResult();
        grant.addPermission(Permissions.DELETE);
        authorizations.saveAuthorization(grant);

        accessRules.afterSingletonsInstantiated();

        assertThat(authorizations.isUserAuthorized(
                        "rita",
                        List.of("requesters"),
                        Permissions.DELETE,
                        Resources.PROCESS_DEFINITION,
                        "requirement-evaluation"))
                .isFalse();
    }

    @Test
    void a_filter_that_the_file_no_longer_has_goes_and_others_stay() {
        Filter gone = filters.saveFilter(filters.newTaskFilter("Alt")
                .setQuery(tasks.createTaskQuery())
                .setProperties(Map.of("key", "long-gone")));
        Filter own = filters.saveFilter(filters.newTaskFilter("Eigener").setQuery(tasks.createTaskQuery()));

        tasklistFilters.afterSingletonsInstantiated();

        assertThat(filters.getFilter(gone.getId())).isNull();
        assertThat(filters.getFilter(own.getId())).isNotNull();
        filters.deleteFilter(own.getId());
    }

    @Test
    void security_9_everyone_sees_the_filters_of_their_groups() {
        assertThat(filterNames("rita")).containsExactly("Meine Aufgaben", "Rückfragen", "Abnahme");
        assertThat(filterNames("volker")).containsExactly("Meine Aufgaben", "Meine Abstimmungen");
        assertThat(filterNames("anna"))
                .containsExactly("Meine Aufgaben", "Zu prüfen", "Zu bewerten", "Vorlagen an den Rat");
        assertThat(filterNames("carl"))
                .containsExactly("Meine Aufgaben", "Meine Abstimmungen", "Entscheidung über Vorlagen");
    }

    @Test
    void a_filter_shows_what_the_person_holds_or_may_take() {
        try (TaskProcess process = new TaskProcess(engine)) {
            process.startWithCandidates("ANF-2026-0901", "office");
            process.startHeldBy("ANF-2026-0902", "anna");
            process.startWithCandidates("ANF-2026-0903", "office").claim("ada");
            process.startWithCandidates("ANF-2026-0904", "protection");

            assertThat(tasksIn("anna", "Meine Aufgaben")).containsExactlyInAnyOrder("ANF-2026-0901", "ANF-2026-0902");
            assertThat(tasksIn("rita", "Meine Aufgaben")).isEmpty();
        }
    }

    @Test
    void security_9_a_vote_that_the_deputy_took_stays_in_the_members_list() {
        try (TaskProcess process = new TaskProcess(engine, "userTask_castVote")) {
            process.startWithCandidateUsers("ANF-2026-0905", "volker", "dora").claim("dora");

            assertThat(tasksIn("volker", "Meine Abstimmungen")).containsExactly("ANF-2026-0905");
            assertThat(tasksIn("dora", "Meine Abstimmungen")).containsExactly("ANF-2026-0905");
            assertThat(tasksIn("carl", "Meine Abstimmungen")).isEmpty();
        }
    }

    private boolean mayStart(String user, List<String> groups, String process) {
        return authorizations.isUserAuthorized(
                user, groups, ProcessDefinitionPermissions.CREATE_INSTANCE, Resources.PROCESS_DEFINITION, process);
    }

    private boolean mayInAll(List<String> groups, ProcessDefinitionPermissions permission) {
        return authorizations.isUserAuthorized(null, groups, permission, Resources.PROCESS_DEFINITION, "ballot");
    }

    private List<String> snapshot() {
        List<String> all = authorizations.createAuthorizationQuery().list().stream()
                .map(grant -> "%s %s %s %d %s"
                        .formatted(
                                grant.getId(),
                                grant.getGroupId(),
                                grant.getResourceId(),
                                grant.getResourceType(),
                                Arrays.toString(grant.getPermissions(Permissions.values()))))
                .sorted()
                .collect(Collectors.toList());
        filters.createFilterQuery().list().stream()
                .map(filter -> filter.getId() + filter.getName() + filter.getProperties())
                .sorted()
                .forEach(all::add);
        return all;
    }

    private List<String> filterNames(String user) {
        List<String> names = new ArrayList<>();
        filtersOf(user).forEach(filter -> names.add(filter.path("name").asText()));
        return names;
    }

    private List<JsonNode> filtersOf(String user) {
        List<JsonNode> found = new ArrayList<>();
        signedIn(user)
                .getJson("/camunda/api/engine/engine/default/filter?resourceType=Task&maxResults=2000")
                .forEach(found::add);
        found.sort(Comparator.comparingInt(
                filter -> filter.at("/properties/priority").asInt()));
        return found;
    }

    private List<String> tasksIn(String user, String filterName) {
        String id = filtersOf(user).stream()
                .filter(filter -> filter.path("name").asText().equals(filterName))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        List<String> names = new ArrayList<>();
        signedIn(user)
                .getJson("/camunda/api/engine/engine/default/filter/" + id + "/list")
                .forEach(task -> names.add(task.path("name").asText()));
        return names;
    }

    private Session signedIn(String user) {
        Browser browser = new Browser(port);
        browser.signIn(user, PASSWORD);
        return path -> {
            try {
                return new ObjectMapper()
                        .readTree(
                                browser.get(path, "Accept", "application/json").body());
            } catch (IOException notJson) {
                throw new IllegalStateException(notJson);
            }
        };
    }

    private interface Session {
        JsonNode getJson(String path);
    }
}
