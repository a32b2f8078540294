package de.sachsen.mitnutzung.platform.engine;

import de.sachsen.mitnutzung.platform.OwnPassword;
import de.sachsen.mitnutzung.platform.Retention;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.process.FormHandler;
import de.sachsen.mitnutzung.platform.process.TaskView;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** The engine's settings that are rules of this application, not matters of taste or load. */
@Component
@Order(Ordering.DEFAULT_ORDER + 1)
class EngineSetup extends AbstractCamundaConfiguration {

    /** As the engine reads the times of its batch window. */
    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final ApplicationContext context;
    private final ObjectProvider<FormHandler> handlers;
    private final ObjectProvider<TaskView> views;
    private final ObjectProvider<OwnPassword> ownPassword;
    private final PlatformTransactionManager transactions;
    private final PasswordCost passwordCost;
    private final Retention retention;

    EngineSetup(
            ApplicationContext context,
            ObjectProvider<FormHandler> handlers,
            ObjectProvider<TaskView> views,
            ObjectProvider<OwnPassword> ownPassword,
            PlatformTransactionManager transactions,
            PasswordCost passwordCost,
            Retention retention) {
        this.context = context;
        this.handlers = handlers;
        this.views = views;
        this.ownPassword = ownPassword;
        this.transactions = transactions;
        this.passwordCost = passwordCost;
        this.retention = retention;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.setExpressionManager(new GuardedExpressions(context));
        engine.setScriptEngineResolver(new NoScripts());
        engine.setCustomPreCommandInterceptorsTxRequired(
                List.of(new Guard(engine, handlers, views, ownPassword, transactions)));

        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new NamesOnTasks())));

        HistoryLevel history = new HistoryWithoutFormValues();
        engine.setCustomHistoryLevels(List.of(history));
        engine.setHistoryLevel(history);
        keepNoLongerThanNeeded(engine);

        engine.setAuthorizationEnabled(true);
        engine.setDefaultUserPermissionNameForTask("TASK_WORK");
        engine.setEnforceSpecificVariablePermission(true);
        // it would print what people typed
        engine.setEnableCmdExceptionLogging(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        // Tasklist's saved filters need three harmless ones; GuardedExpressions refuses all others
        engine.setEnableExpressionsInStoredQueries(true);
        engine.setGeneralResourceWhitelistPattern(UserId.PATTERN);
        engine.setUserResourceWhitelistPattern(UserId.PATTERN);
        engine.setGroupResourceWhitelistPattern("[A-Za-z0-9][A-Za-z0-9-]{0,63}");
        engine.setQueryMaxResultsLimit(2000);
        engine.setDefaultNumberOfRetries(3);
        engine.setEnablePasswordPolicy(true);
        // SignInThrottle alone makes people wait: the engine's lock shuts out whoever knows a user id
        engine.setLoginDelayBase(0);
        engine.setLoginMaxAttempts(Integer.MAX_VALUE);
        // older SHA-512 hashes stay readable; Accounts replaces them at the next sign-in
        engine.setPasswordEncryptor(new MemoryHardPasswords(passwordCost));
    }

    /** The period itself is in {@link HistoryTimeToLive}. */
    private void keepNoLongerThanNeeded(SpringProcessEngineConfiguration engine) {
        engine.setHistoryCleanupBatchWindowStartTime(CLOCK_TIME.format(retention.cleanUpFrom()));
        engine.setHistoryCleanupBatchWindowEndTime(CLOCK_TIME.format(retention.cleanUpUntil()));
        engine.setHistoryCleanupJobLogTimeToLive("P30D");
        engine.setBatchOperationHistoryTimeToLive("P30D");
        // it would count who does how many tasks
        engine.setTaskMetricsEnabled(false);
    }
}
