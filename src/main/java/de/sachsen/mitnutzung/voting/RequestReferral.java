package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs for a seat that the council shall decide what the working group votes on: while the group votes, and in the
 * period after a result that would otherwise bind.
 */
@Service
public class RequestReferral {

    private final BallotRecords ballots;
    private final ReferralRequestRecords requests;
    private final LedgerBook ledger;
    private final People people;
    private final Clock clock;
    private final ReferralTasks tasks;
    private final ApplicationEventPublisher events;

    RequestReferral(
            BallotRecords ballots,
            ReferralRequestRecords requests,
            LedgerBook ledger,
            People people,
            Clock clock,
            ReferralTasks tasks,
            ApplicationEventPublisher events) {
        this.ballots = ballots;
        this.requests = requests;
        this.ledger = ledger;
        this.people = people;
        this.clock = clock;
        this.tasks = tasks;
        this.events = events;
    }

    /**
     * Signs on whatever way but the seat's own task.
     *
     * @throws NoSeatInBallot when the actor is neither member nor deputy of any seat
     * @throws ReferralNotOpen when it cannot be asked for, or not any more
     * @throws ReferralSignedAlready when the seat has signed
     * @throws Suspended while it is to be decided if the actor is biased
     * @throws Excluded when they are
     */
    @Transactional
    public ReferralRequest sign(BallotId id, UserId actor) {
        ReferralSignature signature = signInTask(id, actor);
        tasks.signedElsewhere(id, signature.seat());
        return requests.on(id);
    }

    /** As {@link #sign}, out of the task that asks the seat for it and that ends by itself. */
    @Transactional
    public ReferralSignature signInTask(BallotId id, UserId actor) {
        VotingGate gate = ballots.lock(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Ballot ballot = ballots.get(id);
        PersonId person = people.find(actor).orElseThrow(NoSeatInBallot::new);
        RollSeat seat = ballot.seatOf(person).orElseThrow(NoSeatInBallot::new);
        ReferralRequest before = requests.on(id);
        if (before.isSignedBy(seat.seat())) {
            throw new ReferralSignedAlready();
        }
        if (!isOpen(ballot, gate, before, now)) {
            throw new ReferralNotOpen();
        }
        ballot.requireActive(person);
        ReferralSignature signature = new ReferralSignature(
                id, seat.seat(), seat.bench(), person, seat.capacityOf(person).orElseThrow(), now);
        requests.add(signature);
        ledger.append(id, EntryKind.REFERRAL_REQUESTED, now, Canonical.signed(signature));
        events.publishEvent(new BallotEvents.ReferralSigned(ballot, signature, requests.on(id), actor));
        return signature;
    }

    /** Whether somebody of the roll may sign now. */
    @Transactional(readOnly = true)
    public boolean isOpen(Ballot ballot) {
        Instant now = clock.instant();
        VotingGate gate = new VotingGate(
                ballot.id(),
                ballot.requirement(),
                ballot.state(),
                ballot.opening().map(Ballot.Opening::deadline));
        return isOpen(ballot, gate, requests.on(ballot.id()), now);
    }

    private static boolean isOpen(Ballot ballot, VotingGate gate, ReferralRequest request, Instant now) {
        if (!ballot.isReferralPossible()) {
            return false;
        }
        boolean lasts = request.until().filter(now::isBefore).isPresent();
        return gate.isOpenAt(now) || lasts && !request.isMade() && binds(ballot.result());
    }

    /** Whether nothing but the request would take the matter to the council. */
    private static boolean binds(Optional<Ballot.Result> result) {
        return result.map(Ballot.Result::outcome)
                .filter(outcome -> outcome == Outcome.ADOPTED || outcome == Outcome.REJECTED)
                .isPresent();
    }
}
