package de.sachsen.mitnutzung.escalation;

import de.sachsen.mitnutzung.platform.UserId;
import java.util.Optional;

/** What happens to referrals, for those who tell people about it. None of it says how anybody voted. */
public final class ReferralEvents {

    private ReferralEvents() {}

    public record ReferralOpened(Referral referral) {}

    /** The office has let the period for completing the dossier pass once. */
    public record PreparationOverdue(Referral referral) {}

    /**
     * The dossier is with the chair.
     *
     * @param completedBy empty when the period passed twice, so that the chair gets what the system drafted
     */
    public record ReferralPresented(Referral referral, Optional<UserId> completedBy) {}

    /** The chair let the period pass; the referral says which disposition holds now. */
    public record DispositionMissing(Referral referral) {}

    /**
     * A ballot of the council opens on it, in the same transaction.
     *
     * @param round 1, or 2 after a missed quorum
     * @param wasDeferred whether it had been put off to this session
     */
    public record ReferralPutToVote(Referral referral, int round, boolean wasDeferred) {}

    /** The council could not decide, twice; the matter waits for its next session. */
    public record ReferralDeferred(Referral referral) {}

    public record ReferralSettled(Referral referral) {}
}
