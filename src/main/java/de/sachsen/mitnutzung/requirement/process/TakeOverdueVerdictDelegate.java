package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.calendar.Deadlines;
import de.sachsen.mitnutzung.escalation.Referral;
import de.sachsen.mitnutzung.escalation.ReferralId;
import de.sachsen.mitnutzung.escalation.Referrals;
import de.sachsen.mitnutzung.escalation.Verdict;
import de.sachsen.mitnutzung.escalation.process.CouncilReferralProcess;
import de.sachsen.mitnutzung.platform.DatabaseClock;
import de.sachsen.mitnutzung.requirement.DecideRequirement;
import de.sachsen.mitnutzung.requirement.Stage;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TakeOverdueVerdictDelegate implements JavaDelegate {

    private final DecideRequirement decideRequirement;
    private final Deadlines deadlines;
    private final Referrals referrals;

    TakeOverdueVerdictDelegate(DecideRequirement decideRequirement, Deadlines deadlines, Referrals referrals) {
        this.decideRequirement = decideRequirement;
        this.deadlines = deadlines;
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Referral referral = referrals.get(new ReferralId(CouncilReferralProcess.REFERRAL.read(execution)));
        Stage stage = RequirementEvaluation.OVERDUE_STAGE.read(execution);
        Verdict verdict = decideRequirement.takeOverdueVerdict(Cases.of(execution), referral.id());
        boolean planningGoesOn = verdict == Verdict.ADOPTED && stage == Stage.PLANNING;
        if (verdict == Verdict.RETURNED || planningGoesOn) {
            RequirementEvaluation.OVERDUE_VERDICT.writeLocal(execution, Verdict.RETURNED);
            RequirementEvaluation.RETURN_AT.writeLocal(execution, Date.from(newDeadline(referral, stage)));
            return;
        }
        RequirementEvaluation.OVERDUE_VERDICT.writeLocal(execution, verdict);
        if (verdict == Verdict.ADOPTED || verdict == Verdict.REJECTED) {
            RequirementEvaluation.COUNCIL_VERDICT.write(execution, verdict);
        }
    }

    /** The council's date, whole day included; without one the stage's period once more. */
    private Instant newDeadline(Referral referral, Stage stage) {
        return referral.returnDate()
                .map(date -> date.plusDays(1).atStartOfDay(DatabaseClock.BERLIN).toInstant())
                .orElseGet(() -> deadlines.of(stage.period()));
    }
}
