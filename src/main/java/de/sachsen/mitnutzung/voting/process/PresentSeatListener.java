package de.sachsen.mitnutzung.voting.process;

import de.sachsen.mitnutzung.organisation.Introductions;
import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.Ballots;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Tells the people of one seat, in its task, which seat it is and who shares it, by name. */
@Component
class PresentSeatListener implements TaskListener {

    private final Ballots ballots;
    private final BallotViews views;
    private final BallotSeats seats;
    private final Introductions introductions;

    PresentSeatListener(Ballots ballots, BallotViews views, BallotSeats seats, Introductions introductions) {
        this.ballots = ballots;
        this.views = views;
        this.seats = seats;
        this.introductions = introductions;
    }

    @Override
    public void notify(DelegateTask task) {
        String ballot = BallotProcess.BALLOT.read(task);
        String seat = BallotProcess.SEAT.read(task);
        Ballot open = ballots.get(new BallotId(ballot));
        BallotProcess.SEAT_VIEW.writeLocal(task, views.of(open, open.seat(new SeatId(seat))));
        introductions.introduce(
                seats.votersOf(ballot, seat).stream().map(UserId::new).toList());
    }
}
