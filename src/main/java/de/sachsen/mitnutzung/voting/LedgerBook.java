package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.SeatId;
import java.time.Instant;
import java.util.Optional;

/** How the ledger is kept. Whoever appends holds the ballot by {@link BallotRecords#lock}, so that the order is one. */
public interface LedgerBook extends Ledger {

    Optional<LedgerEntry> last(BallotId ballot);

    /** @param seat whose vote the entry tells of, if it tells of one */
    void add(LedgerEntry entry, Optional<SeatId> seat);

    default LedgerEntry append(BallotId ballot, EntryKind kind, Instant at, Canonical.Text content) {
        return append(ballot, kind, at, content, Optional.empty());
    }

    default LedgerEntry append(
            BallotId ballot, EntryKind kind, Instant at, Canonical.Text content, Optional<SeatId> seat) {
        LedgerEntry entry = LedgerEntry.after(last(ballot), ballot, kind, at, content);
        add(entry, seat);
        return entry;
    }
}
