package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.platform.UserId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the exclusions of a ballot to those whom they are for; how a seat answered is not part of it. */
@Service
public class ReadExclusions {

    private final Ballots ballots;
    private final BallotSecrecy secrecy;

    ReadExclusions(Ballots ballots, BallotSecrecy secrecy) {
        this.ballots = ballots;
        this.secrecy = secrecy;
    }

    /** @throws ExclusionsNotYours when the reader belongs neither to the body nor to the office */
    @Transactional(readOnly = true)
    public List<Exclusion> of(BallotId id, UserId reader) {
        Ballot ballot = ballots.get(id);
        if (!secrecy.isForBodyAndOffice(ballot, reader)) {
            throw new ExclusionsNotYours();
        }
        return ballot.exclusions();
    }
}
