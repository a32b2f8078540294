package de.sachsen.mitnutzung.voting.process;

import de.sachsen.mitnutzung.platform.process.FormField;
import de.sachsen.mitnutzung.platform.process.JsonText;
import de.sachsen.mitnutzung.platform.process.ProcessForm;
import de.sachsen.mitnutzung.platform.process.Variable;
import de.sachsen.mitnutzung.voting.CastAVote;
import de.sachsen.mitnutzung.voting.Choice;
import java.util.Date;

/** The contract of {@code processes/voting/ballot.bpmn}. */
public final class BallotProcess {

    public static final String ID = "ballot";
    public static final String CAST_VOTE_TASK = "userTask_castVote";

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
    public static final ProcessForm CAST_VOTE = ProcessForm.of(ID, CAST_VOTE_TASK, "cast-vote", VOTE, REASON);

    private BallotProcess() {}
}
