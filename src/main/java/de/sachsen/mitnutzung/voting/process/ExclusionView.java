package de.sachsen.mitnutzung.voting.process;

import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.platform.process.JsonText;
import de.sachsen.mitnutzung.platform.process.ProcessForm;
import de.sachsen.mitnutzung.platform.process.TaskVariables;
import de.sachsen.mitnutzung.platform.process.TaskView;
import de.sachsen.mitnutzung.platform.process.Variable;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.Ballots;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is said to be biased and why, for the seats that decide. The engine never stores it. */
@Component
class ExclusionView implements TaskView {

    private final Ballots ballots;
    private final BallotViews views;

    ExclusionView(Ballots ballots, BallotViews views) {
        this.ballots = ballots;
        this.views = views;
    }

    @Override
    public ProcessForm form() {
        return BallotProcess.DECIDE_EXCLUSION;
    }

    @Override
    public Variable<JsonText> variable() {
        return BallotProcess.EXCLUSION_VIEW;
    }

    @Override
    public Optional<JsonText> of(TaskVariables task) {
        Ballot ballot = ballots.get(new BallotId(task.read(BallotProcess.BALLOT)));
        return Optional.of(views.of(
                ballot,
                ballot.exclusion(task.read(BallotProcess.EXCLUSION_NUMBER)),
                ballot.seat(new SeatId(task.read(BallotProcess.SEAT)))));
    }
}
