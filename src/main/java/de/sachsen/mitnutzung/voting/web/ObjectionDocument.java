package de.sachsen.mitnutzung.voting.web;

import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.voting.Objection;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** An objection to the written procedure as JSON. */
@Schema(name = "Objection")
record ObjectionDocument(String ballot, String seat, Capacity capacity, String reason, Instant raisedAt) {

    static ObjectionDocument of(Objection objection) {
        return new ObjectionDocument(
                objection.ballot().value(),
                objection.seat().value(),
                objection.capacity(),
                objection.reason().orElse(null),
                objection.raisedAt());
    }
}
