package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.requirement.ImplementRequirement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordSilenceDelegate implements JavaDelegate {

    private final ImplementRequirement implementRequirement;

    RecordSilenceDelegate(ImplementRequirement implementRequirement) {
        this.implementRequirement = implementRequirement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        implementRequirement.recordSilence(Cases.implementation(execution));
    }
}
