package de.sachsen.mitnutzung.escalation.process;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.platform.process.JsonText;
import de.sachsen.mitnutzung.platform.process.ProcessForm;
import de.sachsen.mitnutzung.platform.process.TaskVariables;
import de.sachsen.mitnutzung.platform.process.TaskView;
import de.sachsen.mitnutzung.platform.process.Variable;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.Ballots;
import de.sachsen.mitnutzung.voting.process.BallotProcess;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Why members of the working group voted against, in the vote tasks of the council. */
@Component
class DissentView implements TaskView {

    private final Ballots ballots;
    private final Dossiers dossiers;

    DissentView(Ballots ballots, Dossiers dossiers) {
        this.ballots = ballots;
        this.dossiers = dossiers;
    }

    @Override
    public ProcessForm form() {
        return BallotProcess.CAST_VOTE;
    }

    @Override
    public Variable<JsonText> variable() {
        return CouncilReferralProcess.DISSENT;
    }

    @Override
    public Optional<JsonText> of(TaskVariables task) {
        Ballot ballot = ballots.get(new BallotId(task.read(BallotProcess.BALLOT)));
        return ballot.body() == Body.COUNCIL ? ballot.requirement().map(dossiers::dissent) : Optional.empty();
    }
}
