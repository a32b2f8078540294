package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.SeatId;
import java.util.List;
import java.util.Optional;

/** The append-only record of all ballots, from which each can be counted again. */
public interface Ledger {

    /** All entries of a ballot, as they are stored, in order of their positions. Whoever shows them asks {@link BallotSecrecy}. */
    List<LedgerEntry> of(BallotId ballot);

    /** The hash of the entry that tells of a seat's vote. It gives nothing away, since the vote holds a random number. */
    Optional<String> receipt(BallotId ballot, SeatId seat);
}
