package de.sachsen.mitnutzung.platform.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobListener;
import org.camunda.bpm.engine.impl.jobexecutor.SuccessfulJobListener;

/** What a person may do with an engine command. Whatever is not listed is {@link #REFUSED}. */
enum CommandKind {
    /** Looks only; the engine's authorizations decide what is seen. */
    READ,
    /** Reads comments or attachments, about which the engine itself asks for no permission. */
    READ_REMARKS,
    /** Reads what a task's form shows, which is more than the engine holds. */
    SHOW_TASK_FORM,
    /** Submits a task's form, on whatever route. */
    SUBMIT_TASK,
    /** Starts a process by its start form, on whatever route. */
    START,
    CLAIM,
    ASSIGN,
    SAVE_USER,
    /** Checks a password, which people may with their own only. */
    CHECK_PASSWORD,
    /** For members of {@code camunda-admin}, as far as the engine's authorizations let them. */
    ADMINISTER,
    /** As {@link #ADMINISTER}: runs a job now. The engine records success or failure by a command of its own. */
    RUN_JOB,
    REFUSED;

    private static final String ENGINE = "org.camunda.bpm.engine.impl.";

    private static final Set<String> REMARKS = Set.of(
            "GetProcessInstanceAttachmentsCmd",
            "GetProcessInstanceCommentsCmd",
            "GetTaskAttachmentCmd",
            "GetTaskAttachmentContentCmd",
            "GetTaskAttachmentsCmd",
            "GetTaskCommentCmd",
            "GetTaskCommentsCmd");

    /** By their own id alone, which names no task to judge by; no interface needs them. */
    private static final Set<String> REMARKS_WITHOUT_TASK = Set.of("GetAttachmentCmd", "GetAttachmentContentCmd");

    /** The queries behind Cockpit's and Admin's own pages. */
    private static final Set<String> WEBAPP_QUERIES =
            Set.of("org.camunda.bpm.cockpit.", "org.camunda.bpm.admin.", "org.camunda.bpm.webapp.impl.");

    private static final Set<String> READS = Set.of(
            "AuthorizationCheckCmd",
            "CreateGroupQueryCmd",
            "CreateNativeUserQueryCmd",
            "CreateTenantQueryCmd",
            "CreateUserQueryCmd",
            "DetermineHistoryLevelCmd",
            "ExecuteFilterCountCmd",
            "ExecuteFilterListCmd",
            "ExecuteFilterListPageCmd",
            "ExecuteFilterSingleResultCmd",
            "FindActiveActivityIdsCmd",
            "FindHistoryCleanupJobsCmd",
            "HistoricProcessInstanceReportImpl",
            "HistoricTaskInstanceReportImpl",
            "IsIdentityServiceReadOnlyCmd",
            "IsTelemetryEnabledCmd",
            "MetricsQueryImpl",
            "TablePageQueryImpl",
            "TaskReportImpl");

    private static final Set<String> ADMINISTRATION = Set.of(
            // people, groups, rights, filters
            "CreateAuthorizationCommand",
            "CreateFilterCmd",
            "CreateGroupCmd",
            "CreateMembershipCmd",
            "CreateUserCmd",
            "DeleteAuthorizationCmd",
            "DeleteFilterCmd",
            "DeleteGroupCmd",
            "DeleteMembershipCmd",
            "DeleteUserCmd",
            "DeleteUserPictureCmd",
            "SaveAuthorizationCmd",
            "SaveFilterCmd",
            "SaveGroupCmd",
            "SetUserPictureCmd",
            "UnlockUserCmd",
            // operation: jobs, incidents, suspension, moving a token; all of it is in the operation log
            "ActivateJobCmd",
            "ActivateJobDefinitionCmd",
            "ActivateProcessDefinitionCmd",
            "ActivateProcessInstanceCmd",
            "DeleteProcessInstanceCmd",
            "ModifyProcessInstanceCmd",
            "PatchExecutionVariablesCmd",
            "RecalculateJobDuedateCmd",
            "RemoveExecutionVariablesCmd",
            "ResolveIncidentCmd",
            "SetAnnotationForIncidentCmd",
            "SetAnnotationForOperationLog",
            "SetExecutionVariablesCmd",
            "SetJobDuedateCmd",
            "SetJobRetriesCmd",
            "SuspendJobCmd",
            "SuspendJobDefinitionCmd",
            "SuspendProcessDefinitionCmd",
            "SuspendProcessInstanceCmd");

    static CommandKind of(Command<?> command) {
        Class<?> type = command.getClass();
        if (command instanceof SubmitTaskFormCmd
                || command instanceof CompleteTaskCmd && !(command instanceof ResolveTaskCmd)) {
            return SUBMIT_TASK;
        }
        if (command instanceof SubmitStartFormCmd || type == StartProcessInstanceCmd.class) {
            return START;
        }
        if (type == GetTaskFormVariablesCmd.class) {
            return SHOW_TASK_FORM;
        }
        if (type == ClaimTaskCmd.class) {
            return CLAIM;
        }
        if (type == AssignTaskCmd.class) {
            return ASSIGN;
        }
        if (type == SaveUserCmd.class) {
            return SAVE_USER;
        }
        if (type == CheckPassword.class) {
            return CHECK_PASSWORD;
        }
        if (type == ExecuteJobsCmd.class || type == SuccessfulJobListener.class || type == FailedJobListener.class) {
            return RUN_JOB;
        }
        if (isEngine(type) && REMARKS.contains(type.getSimpleName())) {
            return READ_REMARKS;
        }
        if (isEngine(type) && REMARKS_WITHOUT_TASK.contains(type.getSimpleName())) {
            return REFUSED;
        }
        if (isRead(command, type)) {
            return READ;
        }
        return isEngine(type) && ADMINISTRATION.contains(type.getSimpleName()) ? ADMINISTER : REFUSED;
    }

    private static boolean isRead(Command<?> command, Class<?> type) {
        if (command instanceof AbstractQuery) {
            return true;
        }
        if (isEngine(type)) {
            String outermost = outermost(type).getSimpleName();
            return outermost.startsWith("Get") || READS.contains(outermost);
        }
        return WEBAPP_QUERIES.stream().anyMatch(type.getName()::startsWith);
    }

    private static boolean isEngine(Class<?> type) {
        return type.getName().startsWith(ENGINE);
    }

    private static Class<?> outermost(Class<?> type) {
        Class<?> outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        return outermost;
    }
}
