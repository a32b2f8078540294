package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.platform.UserId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds a voter's receipts again. */
@Component
public class Receipts {

    private final Ballots ballots;
    private final Ledger ledger;
    private final People people;

    Receipts(Ballots ballots, Ledger ledger, People people) {
        this.ballots = ballots;
        this.ledger = ledger;
        this.people = people;
    }

    /** The receipt of the vote that the person cast in a ballot, if they cast one. */
    public Optional<String> of(Ballot ballot, UserId voter) {
        return people.find(voter).flatMap(person -> ballot.roll().stream()
                .filter(seat -> seat.capacityOf(person).isPresent())
                .filter(seat -> isVoter(ballot.id(), seat, person))
                .findFirst()
                .flatMap(seat -> ledger.receipt(ballot.id(), seat.seat())));
    }

    private boolean isVoter(BallotId ballot, RollSeat seat, PersonId person) {
        return ballots.mark(ballot, seat.seat())
                .filter(mark -> mark.person().equals(person))
                .isPresent();
    }
}
