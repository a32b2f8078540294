package de.sachsen.mitnutzung.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** How referrals are kept. */
public interface ReferralRecords extends Referrals {

    /**
     * Holds the referral until the transaction ends.
     *
     * @throws UnknownReferral when there is none of that number
     */
    Referral lock(ReferralId id);

    void add(Referral referral);

    void saveState(ReferralId id, ReferralState state, Optional<Verdict> verdict, Optional<Instant> decidedAt);

    void saveDossier(ReferralId id, String recommendation, Optional<String> note);

    void saveDisposition(
            ReferralId id, Disposition disposition, Optional<String> instruction, Optional<LocalDate> returnDate);
}
