package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.platform.UserId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the ledger of a ballot to those whom it is for, and counts the ballot again from it. */
@Service
public class ReadLedger {

    private final Ballots ballots;
    private final Ledger ledger;
    private final BallotSecrecy secrecy;

    ReadLedger(Ballots ballots, Ledger ledger, BallotSecrecy secrecy) {
        this.ballots = ballots;
        this.ledger = ledger;
        this.secrecy = secrecy;
    }

    /**
     * @throws NotOfTheBody when the reader belongs neither to the body nor to the office
     * @throws LedgerSealed before the body has finished with the matter
     */
    @Transactional(readOnly = true)
    public List<LedgerEntry> of(BallotId id, UserId reader) {
        requireReadable(ballots.get(id), reader);
        return ledger.of(id);
    }

    /**
     * @param closingHash as the minutes name it; by default as the ballot was closed with
     * @throws NotOfTheBody when the reader belongs neither to the body nor to the office
     * @throws LedgerSealed before the body has finished with the matter
     */
    @Transactional(readOnly = true)
    public Recount recount(BallotId id, UserId reader, Optional<String> closingHash) {
        Ballot ballot = ballots.get(id);
        requireReadable(ballot, reader);
        return Recount.of(
                id, ledger.of(id), closingHash.or(() -> ballot.result().map(Ballot.Result::hash)));
    }

    private void requireReadable(Ballot ballot, UserId reader) {
        if (!secrecy.isForBodyAndOffice(ballot, reader)) {
            throw new NotOfTheBody();
        }
        if (!secrecy.isOver(ballot)) {
            throw new LedgerSealed();
        }
    }
}
