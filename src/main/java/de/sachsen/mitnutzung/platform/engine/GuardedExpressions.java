package de.sachsen.mitnutzung.platform.engine;

import de.sachsen.mitnutzung.platform.process.ProcessBean;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.springframework.context.ApplicationContext;

/**
 * Expressions for models only. Any signed-in user can send expressions inside task queries and filters
 * (CVE-2026-109432); all but the three that Tasklist's own filters need are refused there. Models see delegates,
 * listeners and {@link ProcessBean}s, never the rest of the application.
 */
final class GuardedExpressions extends SpringExpressionManager {

    private static final Set<String> ALLOWED_IN_QUERIES =
            Set.of("${currentUser()}", "${currentUserGroups()}", "${now()}");

    private static final StackWalker CALLERS = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    GuardedExpressions(ApplicationContext context) {
        super(context, new ProcessBeans(context));
    }

    /**
     * Looks at the direct caller only: somewhere up the stack is too wide, because definitions are parsed lazily while
     * a query runs.
     */
    @Override
    public Expression createExpression(String expression) {
        if (!ALLOWED_IN_QUERIES.contains(expression) && AbstractQuery.class.isAssignableFrom(directCaller())) {
            // none of the engine's own exceptions: the query would wrap it into a server error that repeats the
            // expression
            throw new ExpressionInQuery();
        }
        return super.createExpression(expression);
    }

    private static Class<?> directCaller() {
        return CALLERS.walk(
                        frames -> frames.skip(2).findFirst().<Class<?>>map(StackWalker.StackFrame::getDeclaringClass))
                .orElse(Object.class);
    }

    /** The beans that models may name; looked up one by one, since the engine starts before most of them. */
    private static final class ProcessBeans extends AbstractMap<Object, Object> {

        private final ApplicationContext context;

        ProcessBeans(ApplicationContext context) {
            this.context = context;
        }

        @Override
        public boolean containsKey(Object name) {
            return name instanceof String bean && context.containsBean(bean) && isForModels(bean);
        }

        private boolean isForModels(String bean) {
            Class<?> type = context.getType(bean);
            return type != null
                    && (JavaDelegate.class.isAssignableFrom(type)
                            || ExecutionListener.class.isAssignableFrom(type)
                            || TaskListener.class.isAssignableFrom(type)
                            || context.findAnnotationOnBean(bean, ProcessBean.class) != null);
        }

        @Override
        public Object get(Object name) {
            return containsKey(name) ? context.getBean((String) name) : null;
        }

        @Override
        public Set<Map.Entry<Object, Object>> entrySet() {
            return Set.of();
        }
    }
}
