package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.requirement.WithdrawRequirement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class DropWithdrawalDelegate implements JavaDelegate {

    private final WithdrawRequirement withdrawRequirement;

    DropWithdrawalDelegate(WithdrawRequirement withdrawRequirement) {
        this.withdrawRequirement = withdrawRequirement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        withdrawRequirement.drop(Cases.of(execution));
    }
}
