package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.Membership;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.UserId;
import org.springframework.stereotype.Component;

/** Who may see what of a ballot, and when. */
@Component
public class BallotSecrecy {

    private final Membership membership;

    BallotSecrecy(Membership membership) {
        this.membership = membership;
    }

    /** How many have voted: while the ballot is open for office and administrators only. */
    public boolean showsPresence(Ballot ballot, UserId viewer) {
        return ballot.state() == BallotState.CLOSED || ballot.state() == BallotState.OPEN && isKeeper(viewer);
    }

    /** Whether there would be a quorum if voting ended now: as {@link #showsPresence} while the ballot is open. */
    public boolean showsProjection(Ballot ballot, UserId viewer) {
        return ballot.state() == BallotState.OPEN && isKeeper(viewer);
    }

    /** Whether the body has finished with the matter, counted or not; until then values are shown to nobody. */
    public boolean isOver(Ballot ballot) {
        return (ballot.state() == BallotState.CLOSED || ballot.state() == BallotState.STOPPED) && ballot.settled();
    }

    /** How many voted what: after closing; without a quorum only once the body has finished with the matter. */
    public boolean showsCounts(Ballot ballot) {
        return ballot.state() == BallotState.CLOSED && ballot.settled();
    }

    /** Who voted what: for the body and the office, once the counts are shown. */
    public boolean showsVotes(Ballot ballot, UserId viewer) {
        return showsCounts(ballot) && isForBodyAndOffice(ballot, viewer);
    }

    /** Whether the person is of the body or the office, for whom votes and ledger are once the matter is over. */
    public boolean isForBodyAndOffice(Ballot ballot, UserId viewer) {
        return membership.isIn(viewer, groupOf(ballot.body())) || membership.isIn(viewer, Groups.OFFICE);
    }

    private boolean isKeeper(UserId viewer) {
        return membership.isIn(viewer, Groups.OFFICE) || membership.isIn(viewer, Groups.ADMINISTRATORS);
    }

    private static String groupOf(Body body) {
        return switch (body) {
            case WORKING_GROUP -> Groups.WORKING_GROUP;
            case COUNCIL -> Groups.COUNCIL;
        };
    }
}
