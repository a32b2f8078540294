package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.requirement.AssessRequirement;
import de.sachsen.mitnutzung.requirement.Assessment.Contribution;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Keeps what each criterion adds to the score; the engine keeps nothing of it. */
@Component
class RecordScoreListener implements ExecutionListener {

    private final AssessRequirement assessRequirement;

    RecordScoreListener(AssessRequirement assessRequirement) {
        this.assessRequirement = assessRequirement;
    }

    @Override
    public void notify(DelegateExecution execution) {
        List<Map<String, Object>> rows = ((DmnDecisionResult) execution.getVariable("decisionResult")).getResultList();
        assessRequirement.score(
                Cases.of(execution),
                rows.stream().map(RecordScoreListener::contribution).toList());
    }

    private static Contribution contribution(Map<String, Object> row) {
        return new Contribution(
                (String) row.get("criterion"),
                (String) row.get("value"),
                ((Number) row.get("points")).intValue(),
                ((Number) row.get("of")).intValue());
    }
}
