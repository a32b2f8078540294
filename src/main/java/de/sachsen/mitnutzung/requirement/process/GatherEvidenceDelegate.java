package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.catalogue.ComponentFactsSource;
import de.sachsen.mitnutzung.requirement.Assessment;
import de.sachsen.mitnutzung.requirement.Requirement;
import de.sachsen.mitnutzung.requirement.Requirements;
import de.sachsen.mitnutzung.requirement.RoutingLimits;
import de.sachsen.mitnutzung.requirement.ScoringWeights;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lays out what scoring and routing look at, and what is known of the component and its service level. */
@Component
class GatherEvidenceDelegate implements JavaDelegate {

    private final Requirements requirements;
    private final ComponentFactsSource components;
    private final ComponentVariables componentVariables;
    private final ScoringWeights weights;
    private final RoutingLimits limits;

    GatherEvidenceDelegate(
            Requirements requirements,
            ComponentFactsSource components,
            ComponentVariables componentVariables,
            ScoringWeights weights,
            RoutingLimits limits) {
        this.requirements = requirements;
        this.components = components;
        this.componentVariables = componentVariables;
        this.weights = weights;
        this.limits = limits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Requirement requirement = requirements.get(Cases.of(execution));
        Assessment assessment = requirements.assessment(requirement.id(), requirement.cycle());
        requirement
                .draft()
                .component()
                .map(components::of)
                .ifPresent(facts -> componentVariables.write(execution, facts));
        DecisionInputs.write(execution, requirement, assessment);
        DecisionInputs.write(execution, weights, limits);
    }
}
