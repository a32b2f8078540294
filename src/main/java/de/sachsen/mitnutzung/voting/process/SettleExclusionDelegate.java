package de.sachsen.mitnutzung.voting.process;

import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.DecideExclusion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class SettleExclusionDelegate implements JavaDelegate {

    private final DecideExclusion decideExclusion;

    SettleExclusionDelegate(DecideExclusion decideExclusion) {
        this.decideExclusion = decideExclusion;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decideExclusion.settle(
                new BallotId(BallotProcess.BALLOT.read(execution)), BallotProcess.EXCLUSION_NUMBER.read(execution));
    }
}
