package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.BallotEvents.BallotClosed;
import de.sachsen.mitnutzung.voting.BallotEvents.BallotOpened;
import de.sachsen.mitnutzung.voting.Outcome;
import java.util.function.UnaryOperator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps on the agenda which ballot an item had and what came of it. In the transaction in which it happens. */
@Component
class FollowBallots {

    private final SessionRecords sessions;

    FollowBallots(SessionRecords sessions) {
        this.sessions = sessions;
    }

    @EventListener
    void on(BallotOpened event) {
        change(event.ballot(), item -> item.votedOnIn(event.ballot().id()));
    }

    /** Without a quorum the next session deals with it. */
    @EventListener
    void on(BallotClosed event) {
        boolean decided = event.ballot().requireResult().outcome() != Outcome.NO_QUORUM;
        change(event.ballot(), item -> item.in(decided ? ItemState.DECIDED : ItemState.POSTPONED));
    }

    private void change(Ballot ballot, UnaryOperator<AgendaItem> change) {
        ballot.session().map(SessionId::new).map(sessions::lock).ifPresent(session -> ballot.requirement()
                .flatMap(session::itemOn)
                .filter(item -> item.state() == ItemState.CALLED)
                .ifPresent(item -> sessions.save(session.changing(item.number(), change))));
    }
}
