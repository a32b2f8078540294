package de.sachsen.mitnutzung.api;

import org.camunda.bpm.admin.Admin;
import org.camunda.bpm.admin.impl.DefaultAdminRuntimeDelegate;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.impl.DefaultCockpitRuntimeDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.tasklist.Tasklist;
import org.camunda.bpm.tasklist.impl.DefaultTasklistRuntimeDelegate;
import org.camunda.bpm.welcome.Welcome;
import org.camunda.bpm.welcome.impl.DefaultWelcomeRuntimeDelegate;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * The engine's interfaces find their engine, and the webapps themselves, in one place for the whole JVM: where the
 * application that was started last puts its own, and one that ends takes it away. Each test gets back what it has.
 */
public final class OwnEngine implements TestExecutionListener, Ordered {

    @Override
    public void prepareTestInstance(TestContext test) {
        register(test);
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        register(test);
    }

    /** After all listeners that may start the application. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    private static void register(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext().getBeanProvider(ProcessEngine.class).ifAvailable(OwnEngine::isTheOne);
        }
    }

    private static void isTheOne(ProcessEngine engine) {
        ProcessEngines.registerProcessEngine(engine);
        if (Tasklist.getRuntimeDelegate() == null) {
            Tasklist.setTasklistRuntimeDelegate(new DefaultTasklistRuntimeDelegate());
            Cockpit.setCockpitRuntimeDelegate(new DefaultCockpitRuntimeDelegate());
            Admin.setAdminRuntimeDelegate(new DefaultAdminRuntimeDelegate());
            Welcome.setRuntimeDelegate(new DefaultWelcomeRuntimeDelegate());
        }
    }
}
