package de.sachsen.mitnutzung.voting.process;

import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.process.ProcessBean;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.Ballots;
import java.util.List;
import java.util.Optional;

/** For the model: one vote task per seat that anybody can vote for, with member and deputy as its candidates. */
@ProcessBean("ballotSeats")
public class BallotSeats {

    private final Ballots ballots;
    private final People people;

    BallotSeats(Ballots ballots, People people) {
        this.ballots = ballots;
        this.people = people;
    }

    /** Those that may still vote. */
    public List<String> of(String ballot) {
        BallotId id = new BallotId(ballot);
        return ballots.get(id).eligible().stream()
                .filter(seat -> !seat.isVacant())
                .filter(seat -> ballots.mark(id, seat.seat()).isEmpty())
                .map(seat -> seat.seat().value())
                .toList();
    }

    public List<String> votersOf(String ballot, String seat) {
        return ballots.seat(new BallotId(ballot), new SeatId(seat))
                .people()
                .map(people::userOf)
                .flatMap(Optional::stream)
                .map(UserId::value)
                .toList();
    }
}
