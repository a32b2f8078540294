package de.sachsen.mitnutzung.escalation.process;

import de.sachsen.mitnutzung.escalation.Disposition;
import de.sachsen.mitnutzung.escalation.HandleReferral;
import de.sachsen.mitnutzung.escalation.Referral;
import de.sachsen.mitnutzung.escalation.ReferralId;
import de.sachsen.mitnutzung.escalation.ReferralReason;
import de.sachsen.mitnutzung.escalation.Referrals;
import de.sachsen.mitnutzung.platform.process.Answer;
import de.sachsen.mitnutzung.platform.process.FormHandler;
import de.sachsen.mitnutzung.platform.process.ProcessForm;
import de.sachsen.mitnutzung.platform.process.Submission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class CouncilDispositionHandler implements FormHandler {

    private final Referrals referrals;
    private final HandleReferral handleReferral;
    private final Clock clock;

    CouncilDispositionHandler(Referrals referrals, HandleReferral handleReferral, Clock clock) {
        this.referrals = referrals;
        this.handleReferral = handleReferral;
        this.clock = clock;
    }

    @Override
    public ProcessForm form() {
        return CouncilReferralProcess.COUNCIL_DISPOSITION;
    }

    @Override
    public Answer accept(Submission submission) {
        Referral referral = referrals.get(new ReferralId(submission.variable(CouncilReferralProcess.REFERRAL)));
        Disposition disposition = submission.require(CouncilReferralProcess.DISPOSITION_FIELD);
        Optional<String> instruction = submission.find(CouncilReferralProcess.INSTRUCTION);
        Optional<LocalDate> returnDate = submission.find(CouncilReferralProcess.RETURN_DATE);
        if (disposition == Disposition.RETURN) {
            submission.require(CouncilReferralProcess.INSTRUCTION);
            if (referral.reason() == ReferralReason.OVERDUE) {
                submission.require(CouncilReferralProcess.RETURN_DATE);
            }
            if (returnDate.filter(date -> !date.isAfter(LocalDate.now(clock))).isPresent()) {
                throw CouncilReferralProcess.RETURN_DATE.wrong("Der Termin muss in der Zukunft liegen.");
            }
        }
        handleReferral.dispose(referral.id(), disposition, instruction, returnDate);
        return Answer.done().with(CouncilReferralProcess.DISPOSITION, disposition);
    }
}
