package de.sachsen.mitnutzung.voting.process;

import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.RemindVoters;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindVotersDelegate implements JavaDelegate {

    private final RemindVoters remindVoters;

    RemindVotersDelegate(RemindVoters remindVoters) {
        this.remindVoters = remindVoters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remindVoters.remind(new BallotId(BallotProcess.BALLOT.read(execution)));
    }
}
