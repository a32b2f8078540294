package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.platform.CaseNumbers;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets up a ballot, so that its process only has to open it. */
@Service
public class PrepareBallot {

    private final BallotRecords ballots;
    private final CaseNumbers numbers;
    private final Clock clock;

    PrepareBallot(BallotRecords ballots, CaseNumbers numbers, Clock clock) {
        this.ballots = ballots;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * @param motion 1 to {@value Ballot#LONGEST_MOTION} characters
     * @param session in which it is to be held; in circulation when empty
     * @param noticeGiven whether the notice says that this round is quorate regardless of numbers
     */
    @Transactional
    public BallotId onRequirement(
            String requirement,
            Body body,
            int cycle,
            int round,
            String motion,
            boolean noticeGiven,
            Optional<String> session) {
        if (motion.isBlank() || motion.length() > Ballot.LONGEST_MOTION) {
            throw new IllegalArgumentException("a motion has 1 to " + Ballot.LONGEST_MOTION + " characters");
        }
        BallotId id = new BallotId(numbers.next(BallotId.KIND));
        ballots.add(new Ballot(
                id,
                Subject.REQUIREMENT,
                Optional.of(requirement),
                body,
                cycle,
                round,
                session.isPresent() ? Mode.SESSION : Mode.CIRCULATION,
                session,
                BallotState.PREPARED,
                motion,
                ballots.rules(RuleSet.DEFAULT),
                noticeGiven,
                clock.instant(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                false));
        return id;
    }
}
