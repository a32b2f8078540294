package de.sachsen.mitnutzung.voting.process;

import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.Ballots;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Tells the people of one seat, in its task, which seat it is and who shares it. */
@Component
class PresentSeatListener implements TaskListener {

    private final Ballots ballots;
    private final BallotViews views;

    PresentSeatListener(Ballots ballots, BallotViews views) {
        this.ballots = ballots;
        this.views = views;
    }

    @Override
    public void notify(DelegateTask task) {
        BallotProcess.SEAT_VIEW.writeLocal(
                task,
                views.of(ballots.seat(
                        new BallotId(BallotProcess.BALLOT.read(task)), new SeatId(BallotProcess.SEAT.read(task)))));
    }
}
