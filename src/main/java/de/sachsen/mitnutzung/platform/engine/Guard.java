package de.sachsen.mitnutzung.platform.engine;

import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.OwnPassword;
import de.sachsen.mitnutzung.platform.Refusal;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.process.Answer;
import de.sachsen.mitnutzung.platform.process.FormHandler;
import de.sachsen.mitnutzung.platform.process.Submission;
import de.sachsen.mitnutzung.platform.process.TaskVariables;
import de.sachsen.mitnutzung.platform.process.TaskView;
import jakarta.ws.rs.WebApplicationException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stands between every signed-in person and the engine, outermost of all interceptors. It refuses whatever is not
 * expressly allowed, hands what a form submits to the module's {@link FormHandler} before the engine sees it, and gives
 * the engine only the handler's answer; both in one transaction.
 *
 * <p>Commands of the application itself (nobody is signed in, or the command is part of another) pass.
 */
final class Guard extends CommandInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

    /** How often a click that lost a race by optimistic locking is made again before the person is told. */
    private static final int ATTEMPTS = 5;

    private final ProcessEngineConfigurationImpl engine;
    private final FormHandlers handlers;
    private final TaskViews views;
    private final ObjectProvider<OwnPassword> ownPassword;
    private final TransactionTemplate transaction;

    Guard(
            ProcessEngineConfigurationImpl engine,
            ObjectProvider<FormHandler> handlers,
            ObjectProvider<TaskView> views,
            ObjectProvider<OwnPassword> ownPassword,
            PlatformTransactionManager transactions) {
        this.engine = engine;
        this.handlers = new FormHandlers(handlers);
        this.views = new TaskViews(views);
        this.ownPassword = ownPassword;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public <T> T execute(Command<T> command) {
        Authentication caller = caller();
        if (caller == null || Context.getCommandContext() != null) {
            return next.execute(command);
        }
        try {
            return decide(command, caller);
        } catch (RuntimeException failure) {
            RuntimeException answer = asAnswer(failure);
            throw answer == failure ? EngineFailures.asAnswer(failure, CommandKind.of(command)) : answer;
        }
    }

    private Authentication caller() {
        IdentityService identity = engine.getIdentityService();
        return identity == null ? null : identity.getCurrentAuthentication();
    }

    private <T> T decide(Command<T> command, Authentication caller) {
        CommandFields fields = new CommandFields(command);
        return switch (CommandKind.of(command)) {
            case READ -> next.execute(command);
            case READ_REMARKS -> {
                requireSees(fields);
                yield next.execute(command);
            }
            case SHOW_TASK_FORM -> show(command, fields);
            case SUBMIT_TASK -> again(() -> submit(command, fields, caller));
            case START -> again(() -> start(command, fields, caller));
            case CLAIM -> {
                claim(fields, caller);
                yield next.execute(command);
            }
            case ASSIGN -> assign(command, fields, caller);
            case SAVE_USER -> {
                User user = fields.get("user", User.class);
                if (!caller.getUserId().equals(user.getId())) {
                    requireAdministrator(command, caller);
                }
                yield next.execute(command);
            }
            case CHECK_PASSWORD -> checkPassword(command, fields, caller);
            case ADMINISTER -> {
                requireAdministrator(command, caller);
                yield next.execute(command);
            }
            case RUN_JOB -> {
                if (!isAdministrator(caller)) {
                    // the one type that the job's resource does not turn into a server error
                    throw new AuthorizationException(refused(command, caller).getMessage());
                }
                yield next.execute(command);
            }
            case REFUSED -> throw refused(command, caller);
        };
    }

    /** Otherwise whoever is signed in could try out the passwords of all others. */
    @SuppressWarnings("unchecked")
    private <T> T checkPassword(Command<T> command, CommandFields fields, Authentication caller) {
        if (!caller.getUserId().equals(fields.get("userId", String.class))) {
            throw refused(command, caller);
        }
        Boolean right = ownPassword.getObject().isConfirmed(new UserId(caller.getUserId()), () ->
                (Boolean) next.execute(command));
        return (T) right;
    }

    /** Makes a whole click again after a lost race, as long as nothing around it would have to be undone too. */
    private <T> T again(Supplier<T> click) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return click.get();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> click.get());
            } catch (OptimisticLockingException | ConcurrencyFailureException lostRace) {
                if (attempt == ATTEMPTS) {
                    throw lostRace;
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private <T> T submit(Command<T> command, CommandFields fields, Authentication caller) {
        String taskId = fields.get("taskId", String.class);
        TaskFacts task = taskOf(taskId, caller);
        FormHandler handler = handlers.of(task.processId(), task.elementId());
        if (handler.claimBinds()) {
            task.requireNotClaimedByAnother(caller.getUserId());
        }
        Map<String, Object> raw = command instanceof SubmitTaskFormCmd
                ? fields.get("properties", Map.class)
                : fields.get("variables", Map.class);
        Answer answer = handler.accept(Submission.read(
                handler.form(), new UserId(caller.getUserId()), task.businessKey(), plain(raw), variablesOf(taskId)));
        boolean wantsVariables = fields.get("returnVariables", Boolean.class);
        try {
            return (T) next.execute(
                    command instanceof SubmitTaskFormCmd
                            ? new SubmitTaskFormCmd(taskId, answer.variables(), wantsVariables, false)
                            : new CompleteTaskCmd(taskId, answer.variables(), wantsVariables, false));
        } catch (NullValueException absent) {
            task(taskId);
            throw absent;
        }
    }

    /** The engine has judged who may see the task by the time that the views are asked. */
    @SuppressWarnings("unchecked")
    private <T> T show(Command<T> command, CommandFields fields) {
        VariableMap shown = (VariableMap) next.execute(command);
        String taskId = fields.get("resourceId", String.class);
        FormPlace place = task(taskId).place();
        if (views.isShownAt(place)) {
            views.addTo(shown, place, variablesOf(taskId), fields.get("formVariableNames", Collection.class));
        }
        return (T) shown;
    }

    @SuppressWarnings("unchecked")
    private <T> T start(Command<T> command, CommandFields fields, Authentication caller) {
        ProcessDefinitionEntity definition;
        Map<String, Object> raw;
        ProcessInstantiationBuilderImpl builder = null;
        if (command instanceof SubmitStartFormCmd) {
            String id = fields.get("processDefinitionId", String.class);
            definition = next.execute(context -> engine.getDeploymentCache().findDeployedProcessDefinitionById(id));
            raw = fields.get("variables", Map.class);
        } else {
            builder = fields.get("instantiationBuilder", ProcessInstantiationBuilderImpl.class);
            String id = builder.getProcessDefinitionId();
            String key = builder.getProcessDefinitionKey();
            definition = next.execute(context -> id != null
                    ? engine.getDeploymentCache().findDeployedProcessDefinitionById(id)
                    : engine.getDeploymentCache().findDeployedLatestProcessDefinitionByKey(key));
            raw = builder.getVariables();
        }
        requireMayStart(definition);
        FormHandler handler =
                handlers.of(definition.getKey(), definition.getInitial().getId());
        Answer answer = handler.accept(Submission.read(
                handler.form(), new UserId(caller.getUserId()), null, plain(raw), new TaskVariables(name -> null)));
        if (builder == null) {
            return (T)
                    next.execute(new SubmitStartFormCmd(definition.getId(), answer.businessKey(), answer.variables()));
        }
        ProcessInstantiationBuilderImpl rewritten =
                (ProcessInstantiationBuilderImpl) ProcessInstantiationBuilderImpl.createProcessInstanceById(
                                engine.getCommandExecutorTxRequired(), definition.getId())
                        .businessKey(answer.businessKey())
                        .setVariables(answer.variables());
        return (T) next.execute(new StartProcessInstanceCmd(rewritten));
    }

    /** By the engine's own permission for the task or case, running or ended. */
    private void requireSees(CommandFields fields) {
        boolean seen = next.execute(context -> fields.has("taskId")
                ? seesTask(fields.get("taskId", String.class))
                : seesInstance(fields.get("processInstanceId", String.class)));
        if (!seen) {
            throw new NotAllowed("Das sehen nur die, denen die Aufgabe oder der Vorgang offensteht.");
        }
    }

    private boolean seesTask(String id) {
        return engine.getTaskService().createTaskQuery().taskId(id).count() > 0
                || engine.getHistoryService()
                                .createHistoricTaskInstanceQuery()
                                .taskId(id)
                                .count()
                        > 0;
    }

    private boolean seesInstance(String id) {
        return engine.getRuntimeService()
                                .createProcessInstanceQuery()
                                .processInstanceId(id)
                                .count()
                        > 0
                || engine.getHistoryService()
                                .createHistoricProcessInstanceQuery()
                                .processInstanceId(id)
                                .count()
                        > 0;
    }

    /** A serialised object stays one, which no field takes: nothing is deserialised because a caller sent it. */
    private static Map<String, Object> plain(Map<String, Object> raw) {
        if (!(raw instanceof VariableMap typed)) {
            return raw == null ? Map.of() : raw;
        }
        Map<String, Object> plain = new HashMap<>();
        for (String name : typed.keySet()) {
            TypedValue value = typed.getValueTyped(name);
            plain.put(name, value == null || value instanceof SerializableValue ? value : value.getValue());
        }
        return plain;
    }

    /** Asked before the handler runs, so that nobody learns from its refusals what they may not do anyway. */
    private void requireMayStart(ProcessDefinitionEntity definition) {
        try {
            next.execute(context -> {
                engine.getCommandCheckers().forEach(checker -> checker.checkCreateProcessInstance(definition));
                return null;
            });
        } catch (AuthorizationException notGranted) {
            throw new NotAllowed("Diesen Vorgang können Sie nicht beginnen.");
        }
    }

    /** For oneself only, and only what one may work on: a claim for somebody else would hand out a right to act. */
    private void claim(CommandFields fields, Authentication caller) {
        String user = fields.get("userId", String.class);
        if (user != null && !user.equals(caller.getUserId())) {
            throw new NotAllowed("Eine Aufgabe lässt sich nur für sich selbst übernehmen.");
        }
        TaskFacts task = taskOf(fields.get("taskId", String.class), caller);
        task.requireNotClaimedByAnother(caller.getUserId());
    }

    /**
     * Releasing is open to all who may work on the task, whoever holds it; the engine would want a permission for it
     * that also lets people assign others. Handing a task on is for administrators, among those who may work on it.
     */
    private <T> T assign(Command<T> command, CommandFields fields, Authentication caller) {
        String user = fields.get("userId", String.class);
        String taskId = fields.get("taskId", String.class);
        if (user == null || user.equals(caller.getUserId())) {
            taskOf(taskId, caller);
            return next.execute(context -> context.runWithoutAuthorization(command));
        }
        if (!isAdministrator(caller)) {
            throw new NotAllowed("Eine Aufgabe lässt sich nur für sich selbst übernehmen.");
        }
        Set<String> groupsOfUser = next.execute(context -> {
            Set<String> found = new HashSet<>();
            context.getReadOnlyIdentityProvider()
                    .createGroupQuery(context)
                    .groupMember(user)
                    .list()
                    .forEach(group -> found.add(group.getId()));
            return found;
        });
        task(taskId).requireCandidate(user, groupsOfUser);
        return next.execute(command);
    }

    private TaskVariables variablesOf(String taskId) {
        return new TaskVariables(name -> variable(taskId, name));
    }

    private Object variable(String taskId, String name) {
        Object value = next.execute(context -> {
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            if (task == null) {
                throw new TaskGone();
            }
            return task.getVariable(name);
        });
        if (value == null) {
            // the variables of a task that was completed after it was read are gone as well
            task(taskId);
        }
        return value;
    }

    /** The task, if the caller may work on it. */
    private TaskFacts taskOf(String taskId, Authentication caller) {
        TaskFacts task = task(taskId);
        try {
            task.requireCandidate(caller.getUserId(), groups(caller));
        } catch (NotAllowed missing) {
            // the candidates of a task that was completed after it was read are gone as well
            task(taskId);
            throw missing;
        }
        return task;
    }

    private TaskFacts task(String taskId) {
        return next.execute(context -> TaskFacts.load(context, taskId));
    }

    private static Set<String> groups(Authentication caller) {
        return caller.getGroupIds() == null ? Set.of() : new HashSet<>(caller.getGroupIds());
    }

    private static boolean isAdministrator(Authentication caller) {
        return groups(caller).contains(Groups.ADMINISTRATORS);
    }

    private static void requireAdministrator(Command<?> command, Authentication caller) {
        if (!isAdministrator(caller)) {
            throw refused(command, caller);
        }
    }

    private static Refusal refused(Command<?> command, Authentication caller) {
        LOG.info("refused {} to {}", command.getClass().getName(), caller.getUserId());
        return new NotAllowed("Diese Aktion ist hier nicht vorgesehen.");
    }

    /**
     * The one type that Camunda's REST resources pass on with status and bare message; a domain fact of a listener or
     * delegate is found in the cause chain.
     */
    private static RuntimeException asAnswer(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof WebApplicationException answered) {
                return answered;
            }
            if (cause instanceof Refusal refusal) {
                return answer(refusal);
            }
            if (cause instanceof TaskAlreadyClaimedException) {
                return answer(new ClaimedByAnother());
            }
            if (cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException) {
                return answer(new TaskGone());
            }
        }
        return failure;
    }

    private static WebApplicationException answer(Refusal refusal) {
        return new WebApplicationException(
                refusal.getMessage(), refusal, refusal.kind().status());
    }
}
