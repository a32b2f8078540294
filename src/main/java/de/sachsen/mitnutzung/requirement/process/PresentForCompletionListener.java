package de.sachsen.mitnutzung.requirement.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.sachsen.mitnutzung.catalogue.ComponentId;
import de.sachsen.mitnutzung.requirement.Draft;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.Requirements;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/**
 * Fills the completion form with what was submitted. Texts go as JSON, since the engine's own text variables end at
 * 4,000 characters.
 */
@Component
class PresentForCompletionListener implements TaskListener {

    private final Requirements requirements;
    private final ObjectMapper json;

    PresentForCompletionListener(Requirements requirements, ObjectMapper json) {
        this.requirements = requirements;
        this.json = json;
    }

    @Override
    public void notify(DelegateTask task) {
        Draft draft = requirements
                .get(new RequirementId(task.getExecution().getProcessBusinessKey()))
                .draft();
        task.setVariableLocal(RequirementEvaluation.TITLE.name(), text(draft.title()));
        task.setVariableLocal(RequirementEvaluation.DESCRIPTION.name(), text(draft.description()));
        task.setVariableLocal(
                RequirementEvaluation.COMPONENT.name(),
                draft.component().map(ComponentId::value).orElse(null));
        task.setVariableLocal(
                RequirementEvaluation.CATEGORY.name(), draft.category().name());
        task.setVariableLocal(RequirementEvaluation.LEGAL_OBLIGATION.name(), draft.legalObligation());
        task.setVariableLocal(RequirementEvaluation.URGENCY.name(), draft.urgency());
        task.setVariableLocal(RequirementEvaluation.ESTIMATED_MUNICIPALITIES.name(), draft.estimatedMunicipalities());
        task.setVariableLocal(RequirementEvaluation.TOUCHES_PERSONAL_DATA.name(), draft.personalData());
    }

    private Object text(String value) {
        try {
            return SpinValues.jsonValue(json.writeValueAsString(value)).create();
        } catch (JsonProcessingException textIsAlwaysJson) {
            throw new IllegalStateException(textIsAlwaysJson);
        }
    }
}
