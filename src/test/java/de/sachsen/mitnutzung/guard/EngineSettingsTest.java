package de.sachsen.mitnutzung.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.sachsen.mitnutzung.api.Answer;
import de.sachsen.mitnutzung.api.Cases;
import de.sachsen.mitnutzung.api.Served;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Served
@DisplayName("Security 2, 4, 6 and 7: what the engine is set to")
class EngineSettingsTest {

    @Autowired
    Cases cases;

    @Autowired
    Scenario scenario;

    @Autowired
    ProcessEngine engine;

    @Autowired
    ApplicationContext application;

    @AfterEach
    void forget() {
        scenario.forgetRunningCases();
    }

    @Test
    void security_2_there_is_an_administrator_from_the_first_start_on() {
        assertThat(engine.getIdentityService()
                        .createUserQuery()
                        .memberOfGroup(Groups.ADMINISTRATORS)
                        .count())
                .isPositive();
    }

    @Test
    void security_4_the_engine_asks_its_authorizations() {
        String number = cases.submitted();
        String check = cases.task("office", number, "userTask_checkRequirement");

        cases.as("state1").get("/engine-rest/task/" + check).is(404);
        assertThat(cases.tasks("state1", number, "userTask_checkRequirement")).isEmpty();
        assertThat(cases.as("requester2")
                        .get("/engine-rest/history/process-instance?processInstanceBusinessKey=" + number)
                        .json())
                .isEmpty();
    }

    @Test
    void security_4_whoever_may_work_on_a_task_may_not_change_it() {
        String task = cases.voteTask("state1", cases.onBallot());
        List<Authorization> granted = engine.getAuthorizationService()
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(task)
                .list();

        assertThat(granted).isNotEmpty().allSatisfy(grant -> {
            assertThat(grant.isPermissionGranted(TaskPermissions.TASK_WORK)).isTrue();
            assertThat(grant.isPermissionGranted(Permissions.UPDATE)).isFalse();
            assertThat(grant.isPermissionGranted(TaskPermissions.TASK_ASSIGN)).isFalse();
        });
    }

    @Test
    void security_4_who_sees_a_case_does_not_see_its_variables() {
        String number = cases.onBallot();
        Answer task = cases.as("office")
                .get("/engine-rest/task/" + cases.voteTask("state1", number))
                .is(200);
        String instance = "/engine-rest/process-instance/" + task.text("processInstanceId");

        cases.as("office").get(instance).is(200);
        cases.as("office").get(instance + "/variables").is(403);
        assertThat(cases.as("office")
                        .get("/engine-rest/variable-instance?processInstanceIdIn=" + task.text("processInstanceId"))
                        .is(200)
                        .json())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataSource", "identityService", "jdbcTemplate", "environment", "transactionManager"})
    void security_6_expressions_see_nothing_of_the_application(String bean) {
        assertThat(application.containsBean(bean)).isTrue();
        assertThatThrownBy(() -> evaluated("${" + bean + "}"))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining(bean);
    }

    @Test
    void security_6_expressions_see_the_delegates_that_models_name() {
        assertThat(evaluated("${closeBallotDelegate}")).isNotNull();
    }

    private Object evaluated(String expression) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context -> configuration
                .getExpressionManager()
                .createExpression(expression)
                .getValue(StartProcessVariableScope.getSharedInstance()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/task", "/history/task", "/history/variable-instance", "/process-instance", "/user"})
    void security_7_a_list_has_two_thousand_entries_at_most(String list) {
        cases.as("admin").get("/engine-rest" + list + "?maxResults=2000").is(200);
        cases.as("admin").get("/engine-rest" + list + "?maxResults=2001").is(400);
        cases.as("admin").get("/engine-rest" + list).is(200);
    }

    @Test
    void security_7_a_password_that_is_too_easy_is_refused() {
        for (String easy : Arrays.asList("kurz", "nurkleinbuchstaben", "12345678901234")) {
            cases.as("admin")
                    .post(
                            "/engine-rest/user/create",
                            Map.of(
                                    "profile",
                                    Map.of("id", "easy", "firstName", "E", "lastName", "P"),
                                    "credentials",
                                    Map.of("password", easy)))
                    .is(400);
        }
        assertThat(engine.getIdentityService().createUserQuery().userId("easy").count())
                .isZero();
    }
}
