package de.sachsen.mitnutzung.escalation.process;

import de.sachsen.mitnutzung.escalation.ReferralId;
import de.sachsen.mitnutzung.escalation.ReferralProcesses;
import de.sachsen.mitnutzung.platform.process.AsSystem;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class EngineReferralProcesses implements ReferralProcesses {

    private final RuntimeService runtime;
    private final AsSystem asSystem;

    EngineReferralProcesses(@Lazy RuntimeService runtime, AsSystem asSystem) {
        this.runtime = runtime;
        this.asSystem = asSystem;
    }

    @Override
    public void stageFinished(ReferralId id) {
        asSystem.run(() -> runtime.createMessageCorrelation(CouncilReferralProcess.STAGE_FINISHED)
                .processInstanceVariableEquals(CouncilReferralProcess.REFERRAL.name(), id.value())
                .correlateAllWithResult());
    }

    @Override
    public boolean awaitsSession(String requirement) {
        return asSystem.call(() -> runtime.createExecutionQuery()
                        .processInstanceBusinessKey(requirement)
                        .messageEventSubscriptionName(CouncilReferralProcess.CALLED_IN_SESSION)
                        .count())
                > 0;
    }

    @Override
    public boolean calledInSession(String requirement) {
        return !asSystem.call(() -> runtime.createMessageCorrelation(CouncilReferralProcess.CALLED_IN_SESSION)
                        .processInstanceBusinessKey(requirement)
                        .correlateAllWithResult())
                .isEmpty();
    }
}
