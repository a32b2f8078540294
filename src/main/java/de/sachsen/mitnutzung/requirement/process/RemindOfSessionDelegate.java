package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.requirement.DecideRequirement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindOfSessionDelegate implements JavaDelegate {

    private final DecideRequirement decideRequirement;

    RemindOfSessionDelegate(DecideRequirement decideRequirement) {
        this.decideRequirement = decideRequirement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decideRequirement.remindOfSession(Cases.of(execution));
    }
}
