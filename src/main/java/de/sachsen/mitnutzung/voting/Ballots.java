package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.platform.Page;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All ballots that ever were. */
public interface Ballots {

    /** @throws UnknownBallot when there is none of that number */
    Ballot get(BallotId id);

    /** Ballots on a requirement, the oldest first. */
    List<Ballot> on(String requirement);

    /**
     * A body's ballots on a requirement, the oldest first. None of them changes until the transaction ends, so that what
     * they say of votes, closing and result still holds then.
     */
    List<Ballot> hold(String requirement, Body body);

    /** The newest first; all of them when no requirement is given. */
    Page<Ballot> list(Optional<String> requirement, Page.Request page);

    /** The votes of a ballot. Whoever shows them asks {@link BallotSecrecy} first. */
    List<CastVote> votes(BallotId id);

    /**
     * One seat of a ballot's roll.
     *
     * @throws NotYourSeat when the roll has no such seat
     */
    RollSeat seat(BallotId id, SeatId seat);

    /** Whether a seat has voted, and who for it; never what. */
    Optional<VoteMark> mark(BallotId id, SeatId seat);

    /** Which seats have voted; never what. */
    Set<SeatId> voted(BallotId id);

    default int present(BallotId id) {
        return voted(id).size();
    }

    /** Ballots whose roll names the person, whatever became of them, by number. */
    List<BallotId> withOnRoll(PersonId person);

    /** Says that the body has finished with the matter, so that ballots without quorum and stopped ones may be told too. */
    void settle(String requirement, Body body);
}
