package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.catalogue.AgreementVersion;
import de.sachsen.mitnutzung.platform.process.Answer;
import de.sachsen.mitnutzung.platform.process.FormField;
import de.sachsen.mitnutzung.platform.process.FormHandler;
import de.sachsen.mitnutzung.platform.process.ProcessForm;
import de.sachsen.mitnutzung.platform.process.Submission;
import de.sachsen.mitnutzung.requirement.ImplementRequirement;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

@Component
class RecordAgreementHandler implements FormHandler {

    private final ImplementRequirement implementRequirement;
    private final Clock clock;

    RecordAgreementHandler(ImplementRequirement implementRequirement, Clock clock) {
        this.implementRequirement = implementRequirement;
        this.clock = clock;
    }

    @Override
    public ProcessForm form() {
        return RequirementImplementation.RECORD_AGREEMENT;
    }

    @Override
    public Answer accept(Submission submission) {
        LocalDate state = past(submission, RequirementImplementation.STATE_SIGNED_ON);
        LocalDate municipalities = past(submission, RequirementImplementation.MUNICIPAL_SIGNED_ON);
        implementRequirement.recordAgreement(
                Cases.implementation(submission),
                submission.actor(),
                new AgreementVersion.Signatures(state, municipalities),
                submission.require(RequirementImplementation.AGREEMENT_TITLE),
                submission.find(RequirementImplementation.IMPLEMENTATION_NOTE));
        return Answer.done();
    }

    private LocalDate past(Submission submission, FormField<LocalDate> field) {
        LocalDate signedOn = submission.require(field);
        if (signedOn.isAfter(LocalDate.now(clock))) {
            throw field.wrong("„%s“ liegt in der Zukunft.".formatted(field.label()));
        }
        return signedOn;
    }
}
