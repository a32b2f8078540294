package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.StartRequirement;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class EngineStartRequirement implements StartRequirement {

    private final RuntimeService runtime;

    EngineStartRequirement(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public RequirementId start(Map<String, Object> fields) {
        return new RequirementId(runtime.startProcessInstanceByKey(RequirementEvaluation.ID, fields)
                .getBusinessKey());
    }
}
