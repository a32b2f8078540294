package de.sachsen.mitnutzung.voting.process;

import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.process.ProcessBean;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.BallotRecords;
import de.sachsen.mitnutzung.voting.Exclusion;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** For the model: whom to ask about an exclusion and for how long, and whether a ballot has to wait for one. */
@ProcessBean("ballotExclusions")
public class BallotExclusions {

    private final BallotRecords ballots;
    private final People people;
    private final Clock clock;

    BallotExclusions(BallotRecords ballots, People people, Clock clock) {
        this.ballots = ballots;
        this.people = people;
        this.clock = clock;
    }

    public List<String> seatsAsked(String ballot, int number) {
        Ballot open = ballots.get(new BallotId(ballot));
        Exclusion exclusion = open.exclusion(number);
        return open.askedAbout(exclusion.seat(), exclusion.person()).stream()
                .map(seat -> seat.seat().value())
                .toList();
    }

    /** Whoever is suspended or excluded does not decide on others. */
    public List<String> decidersOf(String ballot, String seat) {
        Ballot open = ballots.get(new BallotId(ballot));
        return open.seat(new SeatId(seat))
                .people()
                .filter(person -> !open.isSuspended(person) && !open.isExcluded(person))
                .map(people::userOf)
                .flatMap(Optional::stream)
                .map(UserId::value)
                .toList();
    }

    public Date answersUntil(String ballot, int number) {
        return Date.from(ballots.get(new BallotId(ballot)).exclusion(number).answersUntil());
    }

    /** Takes the ballot first: a decision that is just being made would otherwise wake nobody, and the ballot would wait on. */
    public boolean nonePending(String ballot) {
        BallotId id = new BallotId(ballot);
        ballots.lock(id);
        return !ballots.get(id).isExclusionPending();
    }

    /** Whether decisions have moved the deadline beyond the one that the tasks were opened with, and votes may still come. */
    public boolean isExtended(String ballot, Date deadline) {
        Ballot open = ballots.get(new BallotId(ballot));
        return open.requireOpening().deadline().truncatedTo(ChronoUnit.MILLIS).isAfter(deadline.toInstant())
                && open.isAwaitingVotes(ballots.present(open.id()), clock.instant());
    }
}
