package de.sachsen.mitnutzung.statistics;

import de.sachsen.mitnutzung.escalation.ReferralReason;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.Route;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A requirement that was adopted or rejected.
 *
 * @param route empty when the council rejected it before its route was found
 * @param decidedAt when it was adopted or rejected for the first time
 * @param referredFor why it went to the council before that; empty when it did not
 */
public record DecidedCase(
        RequirementId requirement,
        Optional<Route> route,
        Instant submittedAt,
        Instant decidedAt,
        Set<ReferralReason> referredFor) {}
