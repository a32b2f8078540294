package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.escalation.HandleReferral;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** When requirements enter and leave the stages that have a deadline. */
@Component
class Stages {

    private final RequirementRecords requirements;
    private final HandleReferral referrals;
    private final Clock clock;

    Stages(RequirementRecords requirements, HandleReferral referrals, Clock clock) {
        this.requirements = requirements;
        this.referrals = referrals;
        this.clock = clock;
    }

    void enter(RequirementId id, Stage stage) {
        requirements.enter(id, stage, clock.instant());
    }

    /** A referral because of this stage has nothing left to decide. */
    void finish(RequirementId id, Stage stage) {
        leave(id, stage);
        referrals.stageFinished(id.value(), stage.name());
    }

    /** The council has taken the matter out of this stage itself. */
    void leave(RequirementId id, Stage stage) {
        requirements.leave(id, stage, clock.instant());
    }
}
