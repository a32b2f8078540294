package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.platform.process.Variable;
import de.sachsen.mitnutzung.requirement.Assessment;
import de.sachsen.mitnutzung.requirement.Category;
import de.sachsen.mitnutzung.requirement.Draft;
import de.sachsen.mitnutzung.requirement.Requirement;
import de.sachsen.mitnutzung.requirement.RoutingLimits;
import de.sachsen.mitnutzung.requirement.ScoringWeights;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;

/** What the decisions {@code requirement-scoring} and {@code requirement-routing} look at. */
final class DecisionInputs {

    private static final Variable<Boolean> LEGAL_OBLIGATION = Variable.of("legalObligation", Boolean.class);
    private static final Variable<Integer> URGENCY = Variable.of("urgency", Integer.class);
    private static final Variable<Category> CATEGORY = Variable.of("category", Category.class);
    private static final Variable<Integer> EFFORT = Variable.of("effortPersonDays", Integer.class);
    private static final Variable<Double> COST = Variable.of("costEuro", Double.class);
    /** The cost as people read it, for the explanation beside the points. */
    private static final Variable<String> COST_TEXT = Variable.of("costText", String.class);

    private static final Variable<Boolean> FEASIBLE = Variable.of("feasible", Boolean.class);
    private static final Variable<Boolean> CHANGES_SERVICE_CLASS = Variable.of("changesServiceClass", Boolean.class);
    private static final Variable<Boolean> CROSS_COMPONENT = Variable.of("crossComponent", Boolean.class);
    private static final Variable<Integer> BENEFIT = Variable.of("benefit", Integer.class);
    private static final Variable<Integer> REACH = Variable.of("reach", Integer.class);
    private static final Variable<Integer> STRATEGIC_FIT = Variable.of("strategicFit", Integer.class);
    private static final Variable<Integer> PROTECTION_RISK = Variable.of("protectionRisk", Integer.class);
    /** Routing happens once: what came back from the council never becomes a routine matter. */
    private static final Variable<Boolean> RETURNED = Variable.of("returned", Boolean.class);

    private DecisionInputs() {}

    static void write(DelegateExecution execution, Requirement requirement, Assessment assessment) {
        Draft draft = requirement.draft();
        Assessment.Effort effort = assessment.effort().orElseThrow();
        Assessment.Benefit benefit = assessment.benefit().orElseThrow();
        LEGAL_OBLIGATION.write(execution, draft.legalObligation());
        URGENCY.write(execution, draft.urgency());
        CATEGORY.write(execution, draft.category());
        EFFORT.write(execution, effort.personDays());
        COST.write(execution, effort.costEuro().doubleValue());
        COST_TEXT.write(execution, CaseFiles.euro(effort.costEuro()));
        FEASIBLE.write(execution, effort.feasible());
        CHANGES_SERVICE_CLASS.write(execution, effort.changesServiceClass());
        CROSS_COMPONENT.write(execution, effort.crossComponent());
        BENEFIT.write(execution, benefit.benefit());
        REACH.write(execution, benefit.reach());
        STRATEGIC_FIT.write(execution, benefit.strategicFit());
        PROTECTION_RISK.write(execution, assessment.protectionRisk());
        RETURNED.write(execution, requirement.state().ballotOpened());
    }

    /** Transient: configuration is read anew each time and belongs in no process's history. */
    static void write(DelegateExecution execution, ScoringWeights weights, RoutingLimits limits) {
        transientMap(
                execution,
                "weights",
                Map.of(
                        "legalObligation", weights.legalObligation(),
                        "benefit", weights.benefit(),
                        "reach", weights.reach(),
                        "effort", weights.effort(),
                        "urgency", weights.urgency(),
                        "protection", weights.protection(),
                        "strategicFit", weights.strategicFit()));
        transientMap(
                execution,
                "limits",
                Map.of(
                        "strategicAboveEuro", limits.strategicAboveEuro().doubleValue(),
                        "routineUpToEuro", limits.routineUpToEuro().doubleValue(),
                        "routineUpToPersonDays", limits.routineUpToPersonDays(),
                        "routineUpToRisk", limits.routineUpToRisk()));
    }

    private static void transientMap(DelegateExecution execution, String name, Map<String, Object> values) {
        execution.setVariable(name, Variables.objectValue(values, true).create());
    }
}
