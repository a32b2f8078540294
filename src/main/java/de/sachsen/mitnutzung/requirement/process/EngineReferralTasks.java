package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.platform.process.AsSystem;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.Ballots;
import de.sachsen.mitnutzung.voting.ReferralTasks;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Ends the task of a seat that has signed on another way; with the last signature needed, the others end by themselves. */
@Component
class EngineReferralTasks implements ReferralTasks {

    private final TaskService tasks;
    private final Ballots ballots;
    private final AsSystem asSystem;

    EngineReferralTasks(@Lazy TaskService tasks, Ballots ballots, AsSystem asSystem) {
        this.tasks = tasks;
        this.ballots = ballots;
        this.asSystem = asSystem;
    }

    @Override
    public void signedElsewhere(BallotId ballot, SeatId seat) {
        ballots.get(ballot)
                .requirement()
                .ifPresent(number ->
                        asSystem.run(() -> taskOf(number, seat).ifPresent(task -> tasks.complete(task.getId()))));
    }

    private Optional<Task> taskOf(String number, SeatId seat) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(RequirementEvaluation.REQUEST_REFERRAL.elementId())
                .list()
                .stream()
                .filter(task -> seat.value().equals(tasks.getVariable(task.getId(), "seat")))
                .findFirst();
    }
}
