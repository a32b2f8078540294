package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.platform.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows body and office who asks that the council decide. */
@Service
public class ReadReferralRequest {

    private final Ballots ballots;
    private final ReferralRequests requests;
    private final BallotSecrecy secrecy;

    ReadReferralRequest(Ballots ballots, ReferralRequests requests, BallotSecrecy secrecy) {
        this.ballots = ballots;
        this.requests = requests;
        this.secrecy = secrecy;
    }

    /** @throws NotOfTheBody when the reader belongs neither to the body nor to the office */
    @Transactional(readOnly = true)
    public ReferralRequest of(BallotId id, UserId reader) {
        if (!secrecy.isForBodyAndOffice(ballots.get(id), reader)) {
            throw new NotOfTheBody();
        }
        return requests.on(id);
    }
}
