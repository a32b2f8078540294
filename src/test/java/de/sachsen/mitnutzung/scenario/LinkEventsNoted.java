package de.sachsen.mitnutzung.scenario;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmProcessDefinition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.test.context.TestComponent;

/** The engine's history leaves link events out; this notes them, a throwing one by the flow into it. */
@TestComponent
public class LinkEventsNoted extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
                if (element.element("linkEventDefinition") != null) {
                    activity.addListener(
                            ExecutionListener.EVENTNAME_START,
                            noting(activity.getProcessDefinition(), activity.getId()));
                }
            }

            @Override
            public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
                String target = element.attribute("targetRef");
                if (target.startsWith("linkThrow_")) {
                    transition.addListener(
                            ExecutionListener.EVENTNAME_TAKE, noting(transition.getProcessDefinition(), target));
                }
            }
        });
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    private static ExecutionListener noting(PvmProcessDefinition process, String flowNode) {
        return execution ->
                FlowNodesPassed.note(List.of(((ProcessDefinitionEntity) process).getKey() + "#" + flowNode));
    }
}
