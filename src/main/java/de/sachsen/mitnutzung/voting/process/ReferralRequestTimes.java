package de.sachsen.mitnutzung.voting.process;

import de.sachsen.mitnutzung.platform.process.ProcessBean;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.Ballots;
import de.sachsen.mitnutzung.voting.ReferralRequest;
import de.sachsen.mitnutzung.voting.ReferralRequests;
import java.util.Date;
import java.util.List;

/** For the model: which seats may still ask for a referral, until when, and whether enough have. */
@ProcessBean("referralRequests")
public class ReferralRequestTimes {

    private final ReferralRequests requests;
    private final Ballots ballots;

    ReferralRequestTimes(ReferralRequests requests, Ballots ballots) {
        this.requests = requests;
        this.ballots = ballots;
    }

    /** Those of the roll that somebody can act for and that have not signed. */
    public List<String> seatsToAsk(String ballot) {
        BallotId id = new BallotId(ballot);
        ReferralRequest request = requests.on(id);
        return ballots.get(id).eligible().stream()
                .filter(seat -> !seat.isVacant() && !request.isSignedBy(seat.seat()))
                .map(seat -> seat.seat().value())
                .toList();
    }

    public Date until(String ballot) {
        return Date.from(requests.on(new BallotId(ballot)).until().orElseThrow());
    }

    public boolean isMade(String ballot) {
        return requests.on(new BallotId(ballot)).isMade();
    }
}
