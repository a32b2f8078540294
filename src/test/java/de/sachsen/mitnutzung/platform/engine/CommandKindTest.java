package de.sachsen.mitnutzung.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.objenesis.ObjenesisStd;

/** Holds the guard against the engine that is really there: a new version may bring new commands and lose old fields. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Security 3, the guard: every command of the engine has its kind")
class CommandKindTest {

    /** Words in the names of commands that change something. */
    private static final Pattern CHANGES = Pattern.compile("(Set|Save|Create|Delete|Add|Remove|Update|Complete|Resolve|"
            + "Signal|Message|Correlat|Trigger|Start|Modif|Migrat|Restart|Suspend|Activat|Deploy(?!ed|ment)|Evaluat|Lock|"
            + "Unlock|Handle|Submit|Claim|Assign|Delegate|Patch|Recalculat|Purge|Acquire|Register|Unregister|Reopen|"
            + "Terminate|Close|Restor|Recover|Batch)");

    /** Looks only, whatever its name. */
    private static final Set<String> HARMLESS = Set.of(
            "CreateGroupQueryCmd",
            "CreateNativeUserQueryCmd",
            "CreateTenantQueryCmd",
            "CreateUserQueryCmd",
            "CleanableHistoricBatchReportImpl",
            "GetDeployedStartFormCmd",
            "GetRenderedStartFormCmd",
            "GetStartFormCmd",
            "GetStartFormVariablesCmd",
            "GetUnlockedTimersByDuedateCmd");

    private Map<String, CommandKind> kinds;

    @BeforeAll
    void classify() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return true;
            }
        };
        scanner.addIncludeFilter(new AssignableTypeFilter(Command.class));
        var objects = new ObjenesisStd();
        kinds = new TreeMap<>();
        scanner.findCandidateComponents("org.camunda.bpm.engine").stream()
                .filter(definition -> ((AbstractBeanDefinition) definition)
                        .getResource()
                        .toString()
                        .contains("/camunda-engine-7"))
                .map(definition -> definition.getBeanClassName())
                // helpers for JUnit 3, which is not there
                .filter(name -> !name.contains(".test."))
                .map(CommandKindTest::load)
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .forEach(type -> kinds.put(type.getName(), CommandKind.of((Command<?>) objects.newInstance(type))));
    }

    @Test
    void security_3_the_engine_has_as_many_commands_as_were_looked_at() {
        // not exactly that many, but a scan that finds few would prove little
        assertThat(kinds).hasSizeGreaterThan(350);
    }

    @Test
    void security_3_what_looks_only_is_not_named_like_a_change() {
        assertThat(named(CommandKind.READ).stream()
                        .filter(name -> !name.endsWith("QueryImpl"))
                        .filter(name -> !HARMLESS.contains(name))
                        .filter(name -> CHANGES.matcher(name).find()))
                .as("read commands that may change something")
                .isEmpty();
    }

    @Test
    void security_3_only_these_commands_act_for_a_person() {
        assertThat(named(CommandKind.SUBMIT_TASK)).containsExactlyInAnyOrder("CompleteTaskCmd", "SubmitTaskFormCmd");
        assertThat(named(CommandKind.START)).containsExactlyInAnyOrder("StartProcessInstanceCmd", "SubmitStartFormCmd");
        assertThat(named(CommandKind.CLAIM)).containsExactly("ClaimTaskCmd");
        assertThat(named(CommandKind.ASSIGN)).containsExactly("AssignTaskCmd");
        assertThat(named(CommandKind.SAVE_USER)).containsExactly("SaveUserCmd");
        assertThat(named(CommandKind.RUN_JOB))
                .containsExactlyInAnyOrder("ExecuteJobsCmd", "FailedJobListener", "SuccessfulJobListener");
    }

    @Test
    void security_3_every_name_on_the_lists_is_one_of_the_engines() throws Exception {
        Set<String> simpleNames = kinds.keySet().stream()
                .map(name -> simpleName(name).replaceAll("\\$.*", ""))
                .collect(Collectors.toSet());

        for (String list : List.of("READS", "REMARKS", "REMARKS_WITHOUT_TASK", "ADMINISTRATION")) {
            Field names = CommandKind.class.getDeclaredField(list);
            names.setAccessible(true);
            @SuppressWarnings("unchecked")
            Set<String> listed = (Set<String>) names.get(null);
            assertThat(listed.stream().filter(Predicate.not(simpleNames::contains)))
                    .as("%s that the engine does not have", list)
                    .isEmpty();
        }
    }

    @Test
    void security_4_no_command_reads_comments_or_attachments_unasked() {
        assertThat(named(CommandKind.READ).stream().filter(name -> name.matches("Get.*(Comment|Attachment).*")))
                .isEmpty();
        assertThat(named(CommandKind.READ_REMARKS)).hasSize(7);
    }

    @Test
    void security_3_what_tells_the_engine_how_to_go_on_is_refused() {
        Set<String> refused = named(CommandKind.REFUSED);

        assertThat(refused)
                .as("refused: %s", refused)
                .contains(
                        "HandleTaskBpmnErrorCmd",
                        "HandleTaskEscalationCmd",
                        "ResolveTaskCmd",
                        "DelegateTaskCmd",
                        "SaveTaskCmd",
                        "CreateTaskCmd",
                        "DeleteTaskCmd",
                        "AddUserIdentityLinkCmd",
                        "AddGroupIdentityLinkCmd",
                        "DeleteUserIdentityLinkCmd",
                        "DeleteGroupIdentityLinkCmd",
                        "SetTaskVariablesCmd",
                        "RemoveTaskVariablesCmd",
                        "PatchTaskVariablesCmd",
                        "SetTaskOwnerCmd",
                        "SetTaskPriorityCmd",
                        "AddCommentCmd",
                        "CreateAttachmentCmd",
                        "CorrelateMessageCmd",
                        "CorrelateAllMessageCmd",
                        "MessageEventReceivedCmd",
                        "SignalCmd",
                        "SignalEventReceivedCmd",
                        "EvaluateStartConditionCmd",
                        "StartProcessInstanceAtActivitiesCmd",
                        "RestartProcessInstancesCmd",
                        "ProcessInstanceModificationCmd",
                        "MigrateProcessInstanceCmd",
                        "DeployCmd",
                        "DeleteDeploymentCmd",
                        "EvaluateDecisionCmd",
                        "EvaluateDecisionTableCmd",
                        "FetchExternalTasksCmd",
                        "CompleteExternalTaskCmd",
                        "HandleExternalTaskBpmnErrorCmd",
                        "DeleteHistoricProcessInstancesCmd",
                        "HistoryCleanupCmd",
                        "PurgeDatabaseAndCacheCmd",
                        "SetPropertyCmd",
                        "DeletePropertyCmd",
                        "SetLicenseKeyCmd");
    }

    @Test
    void security_3_the_fields_that_the_guard_reads_are_there() {
        Map<Class<?>, Map<String, Class<?>>> read = Map.of(
                SubmitTaskFormCmd.class,
                Map.of("taskId", String.class, "properties", Map.class, "returnVariables", boolean.class),
                CompleteTaskCmd.class,
                Map.of("taskId", String.class, "variables", Map.class, "returnVariables", boolean.class),
                SubmitStartFormCmd.class,
                Map.of("processDefinitionId", String.class, "variables", Map.class),
                StartProcessInstanceCmd.class,
                Map.of("instantiationBuilder", ProcessInstantiationBuilderImpl.class),
                ClaimTaskCmd.class,
                Map.of("taskId", String.class, "userId", String.class),
                AssignTaskCmd.class,
                Map.of("taskId", String.class, "userId", String.class),
                SaveUserCmd.class,
                Map.of("user", User.class));

        read.forEach((command, fields) -> fields.forEach((name, type) -> {
            Field field = declared(command, name);
            assertThat(field).as("%s of %s", name, command.getSimpleName()).isNotNull();
            assertThat(type.isAssignableFrom(field.getType()))
                    .as("%s of %s is a %s", name, command.getSimpleName(), field.getType())
                    .isTrue();
        }));
    }

    @Test
    void security_3_every_query_looks_only() {
        assertThat(kinds.entrySet().stream()
                        .filter(entry -> AbstractQuery.class.isAssignableFrom(load(entry.getKey())))
                        .map(Map.Entry::getValue))
                .isNotEmpty()
                .containsOnly(CommandKind.READ);
    }

    private Set<String> named(CommandKind kind) {
        return kinds.entrySet().stream()
                .filter(entry -> entry.getValue() == kind)
                .map(entry -> simpleName(entry.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    private static Field declared(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .orElseGet(() -> type.getSuperclass() == null ? null : declared(type.getSuperclass(), name));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, CommandKindTest.class.getClassLoader());
        } catch (ClassNotFoundException scannedJustNow) {
            throw new IllegalStateException(scannedJustNow);
        }
    }
}
