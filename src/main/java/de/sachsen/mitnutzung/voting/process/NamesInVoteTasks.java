package de.sachsen.mitnutzung.voting.process;

import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.platform.PersonalData;
import de.sachsen.mitnutzung.platform.Pseudonym;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.process.AsSystem;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.Ballots;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The names of member and deputy that a vote task shows, in the history of ballots that are over. */
@Component
@Order(0)
class NamesInVoteTasks implements PersonalData {

    private final People people;
    private final Ballots ballots;
    private final HistoryService history;
    private final AsSystem asSystem;

    NamesInVoteTasks(People people, Ballots ballots, @Lazy HistoryService history, AsSystem asSystem) {
        this.people = people;
        this.ballots = ballots;
        this.history = history;
        this.asSystem = asSystem;
    }

    @Override
    public void forget(UserId user, Pseudonym pseudonym) {
        people.find(user)
                .ifPresent(
                        person -> asSystem.run(() -> ballots.withOnRoll(person).forEach(this::deleteNames)));
    }

    private void deleteNames(BallotId ballot) {
        String[] instances = history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(BallotProcess.ID)
                .variableValueEquals(BallotProcess.BALLOT.name(), ballot.value())
                .list()
                .stream()
                .map(HistoricProcessInstance::getId)
                .toArray(String[]::new);
        if (instances.length > 0) {
            history
                    .createHistoricVariableInstanceQuery()
                    .processInstanceIdIn(instances)
                    .variableName(BallotProcess.SEAT_VIEW.name())
                    .list()
                    .stream()
                    .map(HistoricVariableInstance::getId)
                    .forEach(history::deleteHistoricVariableInstance);
        }
    }
}
