package de.sachsen.mitnutzung.statistics.jdbc;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.statistics.DateRange;
import de.sachsen.mitnutzung.voting.BallotSecrecy;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which ballots statistics may count: in SQL what {@link BallotSecrecy#showsCounts} says, within some days. */
record SettledBallots(DateRange range, Optional<Body> body, Optional<RequirementId> requirement) {

    /** A condition on a table {@code b}; {@link #parameters} belong to it. */
    String condition() {
        return "b.state = 'CLOSED' and b.settled and b.closed_at >= :start and b.closed_at < :end"
                + (body.isPresent() ? " and b.body = :body" : "")
                + (requirement.isPresent() ? " and b.requirement = :requirement" : "");
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("start", utc(range.start()));
        parameters.put("end", utc(range.end()));
        body.ifPresent(only -> parameters.put("body", only.name()));
        requirement.ifPresent(only -> parameters.put("requirement", only.value()));
        return parameters;
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
