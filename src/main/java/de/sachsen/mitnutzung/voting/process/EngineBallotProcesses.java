package de.sachsen.mitnutzung.voting.process;

import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.platform.process.AsSystem;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.BallotProcesses;
import de.sachsen.mitnutzung.voting.Ballots;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class EngineBallotProcesses implements BallotProcesses {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Ballots ballots;
    private final BallotViews views;
    private final AsSystem asSystem;

    EngineBallotProcesses(
            @Lazy RuntimeService runtime,
            @Lazy TaskService tasks,
            Ballots ballots,
            BallotViews views,
            AsSystem asSystem) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.ballots = ballots;
        this.views = views;
        this.asSystem = asSystem;
    }

    @Override
    public void exclusionRaised(BallotId ballot, int number) {
        asSystem.run(() -> runtime.createMessageCorrelation(BallotProcess.EXCLUSION_RAISED)
                .processInstanceVariableEquals(BallotProcess.BALLOT.name(), ballot.value())
                .setVariableToTriggeredScope(BallotProcess.EXCLUSION_NUMBER.name(), number)
                .correlateAllWithResult());
    }

    @Override
    public void stopped(BallotId ballot) {
        correlate(BallotProcess.STOPPED, ballot);
    }

    @Override
    public void closingOrdered(BallotId ballot) {
        correlate(BallotProcess.CLOSING_ORDERED, ballot);
    }

    private void correlate(String message, BallotId ballot) {
        asSystem.run(() -> runtime.createMessageCorrelation(message)
                .processInstanceVariableEquals(BallotProcess.BALLOT.name(), ballot.value())
                .correlateAllWithResult());
    }

    @Override
    public void seatChanged(BallotId ballot, SeatId seat) {
        Ballot open = ballots.get(ballot);
        asSystem.run(() -> voteTask(ballot, seat)
                .ifPresent(task -> tasks.setVariableLocal(
                        task.getId(),
                        BallotProcess.SEAT_VIEW.name(),
                        BallotProcess.SEAT_VIEW.stored(views.of(open, open.seat(seat))))));
    }

    @Override
    public void seatLeft(BallotId ballot, SeatId seat) {
        asSystem.run(() -> voteTask(ballot, seat).ifPresent(task -> tasks.complete(task.getId())));
    }

    private Optional<Task> voteTask(BallotId ballot, SeatId seat) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(BallotProcess.ID)
                .variableValueEquals(BallotProcess.BALLOT.name(), ballot.value())
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .flatMap(instance -> tasks
                        .createTaskQuery()
                        .processInstanceId(instance)
                        .taskDefinitionKey(BallotProcess.CAST_VOTE_TASK)
                        .list()
                        .stream())
                .filter(task -> seat.value().equals(tasks.getVariable(task.getId(), BallotProcess.SEAT.name())))
                .findFirst();
    }
}
