package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.requirement.WithdrawRequirement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordWithdrawalDelegate implements JavaDelegate {

    private final WithdrawRequirement withdrawRequirement;

    RecordWithdrawalDelegate(WithdrawRequirement withdrawRequirement) {
        this.withdrawRequirement = withdrawRequirement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        withdrawRequirement.record(Cases.of(execution));
    }
}
