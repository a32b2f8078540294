package de.sachsen.mitnutzung.voting;

import java.util.Optional;

/** The objections to the written procedure; at most one for each ballot, since the first one stops it. */
public interface Objections {

    Optional<Objection> to(BallotId ballot);
}
