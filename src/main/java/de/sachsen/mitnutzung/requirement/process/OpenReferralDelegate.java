package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.escalation.ReferralId;
import de.sachsen.mitnutzung.escalation.ReferralReason;
import de.sachsen.mitnutzung.escalation.process.CouncilReferralProcess;
import de.sachsen.mitnutzung.requirement.DecideRequirement;
import de.sachsen.mitnutzung.requirement.RequirementId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OpenReferralDelegate implements JavaDelegate {

    private final DecideRequirement decideRequirement;
    private final CaseFiles caseFiles;
    private final CaseVariables caseVariables;

    OpenReferralDelegate(DecideRequirement decideRequirement, CaseFiles caseFiles, CaseVariables caseVariables) {
        this.decideRequirement = decideRequirement;
        this.caseFiles = caseFiles;
        this.caseVariables = caseVariables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RequirementId id = Cases.of(execution);
        ReferralId referral = decideRequirement.refer(
                id,
                ReferralReason.valueOf(RequirementEvaluation.REFERRAL_REASON.read(execution)),
                caseFiles.dossier(id).text());
        CouncilReferralProcess.REFERRAL.write(execution, referral.value());
        caseVariables.refresh(execution);
    }
}
