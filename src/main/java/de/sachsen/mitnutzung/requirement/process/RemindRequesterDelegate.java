package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.requirement.RemindPeople;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindRequesterDelegate implements JavaDelegate {

    private final RemindPeople remindPeople;

    RemindRequesterDelegate(RemindPeople remindPeople) {
        this.remindPeople = remindPeople;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remindPeople.ofQuestions(Cases.of(execution));
    }
}
