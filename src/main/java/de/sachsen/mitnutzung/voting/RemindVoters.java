package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.PersonId;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds member and deputy of each seat that has not voted. */
@Service
public class RemindVoters {

    private final Ballots ballots;
    private final ApplicationEventPublisher events;

    RemindVoters(Ballots ballots, ApplicationEventPublisher events) {
        this.ballots = ballots;
        this.events = events;
    }

    @Transactional
    public void remind(BallotId id) {
        Ballot ballot = ballots.get(id);
        List<PersonId> people = ballot.roll().stream()
                .filter(seat -> ballots.mark(id, seat.seat()).isEmpty())
                .flatMap(RollSeat::people)
                .toList();
        events.publishEvent(new BallotEvents.VotersReminded(ballot, people));
    }
}
