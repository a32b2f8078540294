package de.sachsen.mitnutzung.voting.process;

import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.Ballots;
import de.sachsen.mitnutzung.voting.Exclusion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Shows voters the deadline as moved, and wakes a ballot that waits for the decision. */
@Component
class ResumeBallotDelegate implements JavaDelegate {

    private final Ballots ballots;
    private final BallotViews views;

    ResumeBallotDelegate(Ballots ballots, BallotViews views) {
        this.ballots = ballots;
        this.views = views;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Ballot ballot = ballots.get(new BallotId(BallotProcess.BALLOT.read(execution)));
        BallotProcess.BALLOT_VIEW.write(execution, views.of(ballot));
        BallotProcess.DECIDED_EXCLUSIONS.write(execution, (int) ballot.exclusions().stream()
                .filter(exclusion -> exclusion.state() != Exclusion.State.PENDING)
                .count());
    }
}
