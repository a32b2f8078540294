package de.sachsen.mitnutzung.platform.engine;

import de.sachsen.mitnutzung.platform.process.Variable;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Puts what people call a case on each of its tasks, so that a list with ten votes tells them apart. A candidate may
 * see no variables of the process in Tasklist's list, only those of the task itself.
 */
class NamesOnTasks extends AbstractBpmnParseListener {

    /** Number and title, where the process knows them; else the number. */
    private static final Variable<String> CASE_NAME = Variable.of("caseName", String.class);

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addTaskListener(TaskListener.EVENTNAME_CREATE, NamesOnTasks::name);
    }

    private static void name(DelegateTask task) {
        String name = CASE_NAME.find(task).orElseGet(() -> task.getExecution().getProcessBusinessKey());
        if (name != null) {
            CASE_NAME.writeLocal(task, name);
        }
    }
}
