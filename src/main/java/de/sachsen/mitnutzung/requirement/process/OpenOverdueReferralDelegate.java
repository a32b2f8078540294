package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.escalation.ReferralId;
import de.sachsen.mitnutzung.escalation.process.CouncilReferralProcess;
import de.sachsen.mitnutzung.requirement.DecideRequirement;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.Stage;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OpenOverdueReferralDelegate implements JavaDelegate {

    private final DecideRequirement decideRequirement;
    private final CaseFiles caseFiles;

    OpenOverdueReferralDelegate(DecideRequirement decideRequirement, CaseFiles caseFiles) {
        this.decideRequirement = decideRequirement;
        this.caseFiles = caseFiles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RequirementId id = Cases.of(execution);
        Stage stage = RequirementEvaluation.OVERDUE_STAGE.read(execution);
        ReferralId referral =
                decideRequirement.referOverdue(id, stage, caseFiles.dossier(id).text());
        CouncilReferralProcess.REFERRAL.writeLocal(execution, referral.value());
        RequirementEvaluation.CASE_FILE.writeLocal(execution, caseFiles.of(id));
    }
}
