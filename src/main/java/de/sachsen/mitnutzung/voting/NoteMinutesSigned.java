package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.PersonId;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a signature under the minutes into the ledger of each ballot that they tell of. */
@Service
public class NoteMinutesSigned {

    private final BallotRecords ballots;
    private final LedgerBook ledger;

    NoteMinutesSigned(BallotRecords ballots, LedgerBook ledger) {
        this.ballots = ballots;
        this.ledger = ledger;
    }

    /**
     * @param minutes the document's number
     * @param signedAs as what the person signed
     * @param hash SHA-256, in hexadecimal digits, of what was signed
     * @return the entry
     * @throws IllegalStateException while the ballot goes on
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public LedgerEntry note(
            BallotId ballot, String minutes, String signedAs, PersonId person, String hash, Instant signedAt) {
        BallotState state = ballots.lock(ballot).state();
        if (state != BallotState.CLOSED && state != BallotState.STOPPED) {
            throw new IllegalStateException("ballot " + ballot + " is " + state);
        }
        return ledger.append(
                ballot,
                EntryKind.MINUTES_SIGNED,
                signedAt,
                Canonical.note(
                        ballot,
                        Map.of(
                                "minutes", minutes,
                                "signedAs", signedAs,
                                "person", person.value().toString(),
                                "hash", hash,
                                "signedAt", Canonical.instant(signedAt))));
    }
}
