package de.sachsen.mitnutzung.escalation;

import de.sachsen.mitnutzung.platform.Page;
import java.util.List;

/** All referrals that ever were. */
public interface Referrals {

    /** @throws UnknownReferral when there is none of that number */
    Referral get(ReferralId id);

    /** Referrals of one requirement, the oldest first. */
    List<Referral> on(String requirement);

    /** The newest first. */
    Page<Referral> list(Page.Request page);
}
