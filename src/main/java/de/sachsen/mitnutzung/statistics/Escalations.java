package de.sachsen.mitnutzung.statistics;

import de.sachsen.mitnutzung.escalation.ReferralReason;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many of the decided requirements the council had to deal with before they were decided.
 *
 * @param referred those with at least one referral, of all decided
 * @param reasons in the order of {@link ReferralReason}, all of them
 */
public record Escalations(Share referred, List<OfReason> reasons) {

    /** @param cases a requirement that was referred for two reasons counts under both, so the shares may exceed the whole */
    public record OfReason(ReferralReason reason, Share cases) {}

    static Escalations of(List<DecidedCase> cases) {
        return new Escalations(
                new Share(
                        (int) cases.stream()
                                .filter(one -> !one.referredFor().isEmpty())
                                .count(),
                        cases.size()),
                Stream.of(ReferralReason.values())
                        .map(reason -> new OfReason(
                                reason,
                                new Share(
                                        (int) cases.stream()
                                                .filter(one -> one.referredFor().contains(reason))
                                                .count(),
                                        cases.size())))
                        .toList());
    }
}
