package de.sachsen.mitnutzung.escalation.process;

import de.sachsen.mitnutzung.escalation.ReferralId;
import de.sachsen.mitnutzung.escalation.Referrals;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Shows office and chair, in their tasks, the dossier as it stands. */
@Component
class PresentDossierListener implements TaskListener {

    private final Referrals referrals;
    private final Dossiers dossiers;

    PresentDossierListener(Referrals referrals, Dossiers dossiers) {
        this.referrals = referrals;
        this.dossiers = dossiers;
    }

    @Override
    public void notify(DelegateTask task) {
        CouncilReferralProcess.DOSSIER.writeLocal(
                task, dossiers.of(referrals.get(new ReferralId(CouncilReferralProcess.REFERRAL.read(task)))));
    }
}
