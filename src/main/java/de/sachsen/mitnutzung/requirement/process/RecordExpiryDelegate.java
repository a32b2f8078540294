package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.requirement.SubmitRequirement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordExpiryDelegate implements JavaDelegate {

    private final SubmitRequirement submitRequirement;

    RecordExpiryDelegate(SubmitRequirement submitRequirement) {
        this.submitRequirement = submitRequirement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        submitRequirement.expire(Cases.of(execution));
    }
}
