package de.sachsen.mitnutzung.voting.process;

import de.sachsen.mitnutzung.platform.process.FormField;
import de.sachsen.mitnutzung.platform.process.JsonText;
import de.sachsen.mitnutzung.platform.process.ProcessForm;
import de.sachsen.mitnutzung.platform.process.Variable;
import de.sachsen.mitnutzung.voting.CastAVote;
import de.sachsen.mitnutzung.voting.Choice;
import de.sachsen.mitnutzung.voting.Exclusion;
import java.util.Date;

/** The contract of {@code processes/voting/ballot.bpmn}. */
public final class BallotProcess {

    public static final String ID = "ballot";
    public static final String CAST_VOTE_TASK = "userTask_castVote";
    public static final String DECIDE_EXCLUSION_TASK = "userTask_decideExclusion";

    /** The number of the ballot; its caller prepares it. */
    public static final Variable<String> BALLOT = Variable.of("ballot", String.class);
    /** What members see in the vote task; the caller's snapshot. */
    public static final Variable<JsonText> EVIDENCE = Variable.of("evidence", JsonText.class);

    static final Variable<String> SEAT = Variable.of("seat", String.class);
    static final Variable<Date> DEADLINE = Variable.of("deadline", Date.class);
    static final Variable<Date> REMINDER_AT = Variable.of("reminderAt", Date.class);
    static final Variable<JsonText> BALLOT_VIEW = Variable.of("ballotView", JsonText.class);
    static final Variable<JsonText> SEAT_VIEW = Variable.of("seatView", JsonText.class);

    public static final FormField<Choice> VOTE = FormField.choice("vote", "Ihre Stimme", Choice.class);
    public static final FormField<String> REASON = FormField.text("reason", "Begründung", CastAVote.LONGEST_REASON);
    public static final FormField<Boolean> REQUEST_REFERRAL =
            FormField.yesNo("requestReferral", "Vorlage an den IT-Kooperationsrat verlangen");
    public static final ProcessForm CAST_VOTE =
            ProcessForm.of(ID, CAST_VOTE_TASK, "cast-vote", VOTE, REASON, REQUEST_REFERRAL);

    public static final FormField<Exclusion.Answer> EXCLUSION =
            FormField.choice("exclusion", "Ihre Entscheidung", Exclusion.Answer.class);
    public static final ProcessForm DECIDE_EXCLUSION =
            ProcessForm.of(ID, DECIDE_EXCLUSION_TASK, "decide-exclusion", EXCLUSION);

    static final String EXCLUSION_RAISED = "exclusionRaised";
    static final String STOPPED = "ballotStopped";
    static final String CLOSING_ORDERED = "closingOrdered";
    /** Which of the ballot's exclusions it is about; of one course of the event subprocess only. */
    static final Variable<Integer> EXCLUSION_NUMBER = Variable.of("exclusionNumber", Integer.class);
    /** What the form shows of an exclusion; never stored. */
    static final Variable<JsonText> EXCLUSION_VIEW = Variable.of("exclusionView", JsonText.class);
    /** Written after each decision, so that a ballot that waits for it looks again. */
    static final Variable<Integer> DECIDED_EXCLUSIONS = Variable.of("decidedExclusions", Integer.class);

    private BallotProcess() {}
}
