package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.requirement.ImplementRequirement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OrderImplementationDelegate implements JavaDelegate {

    private final ImplementRequirement implementRequirement;

    OrderImplementationDelegate(ImplementRequirement implementRequirement) {
        this.implementRequirement = implementRequirement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RequirementImplementation.IMPLEMENTATION.write(
                execution, implementRequirement.order(Cases.of(execution)).value());
    }
}
