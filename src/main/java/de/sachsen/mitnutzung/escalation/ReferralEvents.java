package de.sachsen.mitnutzung.escalation;

/** What happens to referrals, for those who tell people about it. */
public final class ReferralEvents {

    private ReferralEvents() {}

    public record ReferralOpened(Referral referral) {}

    public record ReferralSettled(Referral referral) {}

    /** The council could not decide, twice; the matter waits for its next session. */
    public record ReferralDeferred(Referral referral) {}
}
