package de.sachsen.mitnutzung.escalation.process;

import de.sachsen.mitnutzung.escalation.ReferralId;
import de.sachsen.mitnutzung.escalation.Referrals;
import de.sachsen.mitnutzung.platform.process.JsonText;
import de.sachsen.mitnutzung.platform.process.ProcessForm;
import de.sachsen.mitnutzung.platform.process.TaskVariables;
import de.sachsen.mitnutzung.platform.process.TaskView;
import de.sachsen.mitnutzung.platform.process.Variable;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The dossier as it stands, in the tasks of those who work on it. */
final class DossierView implements TaskView {

    private final ProcessForm form;
    private final Referrals referrals;
    private final Dossiers dossiers;

    private DossierView(ProcessForm form, Referrals referrals, Dossiers dossiers) {
        this.form = form;
        this.referrals = referrals;
        this.dossiers = dossiers;
    }

    @Override
    public ProcessForm form() {
        return form;
    }

    @Override
    public Variable<JsonText> variable() {
        return CouncilReferralProcess.DOSSIER;
    }

    @Override
    public Optional<JsonText> of(TaskVariables task) {
        return Optional.of(dossiers.whole(referrals.get(new ReferralId(task.read(CouncilReferralProcess.REFERRAL)))));
    }

    @Configuration(proxyBeanMethods = false)
    static class Everywhere {

        @Bean
        TaskView dossierForTheOffice(Referrals referrals, Dossiers dossiers) {
            return new DossierView(CouncilReferralProcess.PREPARE_REFERRAL, referrals, dossiers);
        }

        @Bean
        TaskView dossierForTheChair(Referrals referrals, Dossiers dossiers) {
            return new DossierView(CouncilReferralProcess.COUNCIL_DISPOSITION, referrals, dossiers);
        }
    }
}
