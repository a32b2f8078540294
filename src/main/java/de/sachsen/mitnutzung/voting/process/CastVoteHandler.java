package de.sachsen.mitnutzung.voting.process;

import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.platform.process.Answer;
import de.sachsen.mitnutzung.platform.process.FormHandler;
import de.sachsen.mitnutzung.platform.process.ProcessForm;
import de.sachsen.mitnutzung.platform.process.Submission;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.CastAVote;
import de.sachsen.mitnutzung.voting.RequestReferral;
import org.springframework.stereotype.Component;

/** Hands a vote to the ballot; the engine learns only that the seat's task is done. */
@Component
class CastVoteHandler implements FormHandler {

    private final CastAVote castAVote;
    private final RequestReferral requestReferral;

    CastVoteHandler(CastAVote castAVote, RequestReferral requestReferral) {
        this.castAVote = castAVote;
        this.requestReferral = requestReferral;
    }

    @Override
    public ProcessForm form() {
        return BallotProcess.CAST_VOTE;
    }

    /** Member and deputy share the task: neither keeps the other from it by claiming. */
    @Override
    public boolean claimBinds() {
        return false;
    }

    @Override
    public Answer accept(Submission submission) {
        BallotId ballot = new BallotId(submission.variable(BallotProcess.BALLOT));
        castAVote.cast(
                ballot,
                new SeatId(submission.variable(BallotProcess.SEAT)),
                submission.actor(),
                submission.require(BallotProcess.VOTE),
                submission.find(BallotProcess.REASON));
        if (submission.find(BallotProcess.REQUEST_REFERRAL).orElse(false)) {
            requestReferral.signInTask(ballot, submission.actor());
        }
        return Answer.done();
    }
}
