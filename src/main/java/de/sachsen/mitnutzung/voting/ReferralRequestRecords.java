package de.sachsen.mitnutzung.voting;

import java.time.Instant;

/** How requests for a referral are kept. Whoever adds holds the ballot by {@link BallotRecords#lock}. */
public interface ReferralRequestRecords extends ReferralRequests {

    void add(ReferralSignature signature);

    /** @param until exclusive */
    void savePeriod(BallotId ballot, Instant until);
}
