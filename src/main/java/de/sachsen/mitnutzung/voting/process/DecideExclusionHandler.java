package de.sachsen.mitnutzung.voting.process;

import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.platform.process.Answer;
import de.sachsen.mitnutzung.platform.process.FormHandler;
import de.sachsen.mitnutzung.platform.process.ProcessForm;
import de.sachsen.mitnutzung.platform.process.Submission;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.DecideExclusion;
import org.springframework.stereotype.Component;

/** Hands a seat's answer to the ballot; the engine learns only that the seat's task is done. */
@Component
class DecideExclusionHandler implements FormHandler {

    private final DecideExclusion decideExclusion;

    DecideExclusionHandler(DecideExclusion decideExclusion) {
        this.decideExclusion = decideExclusion;
    }

    @Override
    public ProcessForm form() {
        return BallotProcess.DECIDE_EXCLUSION;
    }

    /** Member and deputy share the task, as they share the vote. */
    @Override
    public boolean claimBinds() {
        return false;
    }

    @Override
    public Answer accept(Submission submission) {
        decideExclusion.answer(
                new BallotId(submission.variable(BallotProcess.BALLOT)),
                submission.variable(BallotProcess.EXCLUSION_NUMBER),
                new SeatId(submission.variable(BallotProcess.SEAT)),
                submission.actor(),
                submission.require(BallotProcess.EXCLUSION));
        return Answer.done();
    }
}
