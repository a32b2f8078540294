package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.calendar.Deadlines;
import de.sachsen.mitnutzung.requirement.RemindPeople;
import de.sachsen.mitnutzung.requirement.Stage;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindHolderDelegate implements JavaDelegate {

    private final RemindPeople remindPeople;
    private final Deadlines deadlines;

    RemindHolderDelegate(RemindPeople remindPeople, Deadlines deadlines) {
        this.remindPeople = remindPeople;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Stage stage = RequirementEvaluation.OVERDUE_STAGE.read(execution);
        int visit = remindPeople.ofStage(Cases.of(execution), stage);
        RequirementEvaluation.STAGE_VISIT.writeLocal(execution, visit);
        RequirementEvaluation.SECOND_DEADLINE.writeLocal(execution, Date.from(deadlines.of(stage.period())));
    }
}
