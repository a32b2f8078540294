package de.sachsen.mitnutzung.platform.engine;

import de.sachsen.mitnutzung.platform.Retention;
import de.sachsen.mitnutzung.platform.Seed;
import java.util.Objects;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets the configured period hold for all versions of all models, whatever the models say, and, when it has changed, for
 * what has ended already.
 */
@Component
@Order(Seed.RETENTION)
class HistoryTimeToLive implements Seed {

    private final RepositoryService repository;
    private final HistoryService history;
    private final Retention retention;

    HistoryTimeToLive(RepositoryService repository, HistoryService history, Retention retention) {
        this.repository = repository;
        this.history = history;
        this.retention = retention;
    }

    @Override
    public void sow() {
        int days = (int) retention.engineHistory().toDays();
        boolean changed = false;
        for (ProcessDefinition process :
                repository.createProcessDefinitionQuery().list()) {
            if (!Objects.equals(process.getHistoryTimeToLive(), days)) {
                repository.updateProcessDefinitionHistoryTimeToLive(process.getId(), days);
                changed = true;
            }
        }
        for (DecisionDefinition decision :
                repository.createDecisionDefinitionQuery().list()) {
            if (!Objects.equals(decision.getHistoryTimeToLive(), days)) {
                repository.updateDecisionDefinitionHistoryTimeToLive(decision.getId(), days);
                changed = true;
            }
        }
        if (changed) {
            applyToWhatHasEnded();
        }
    }

    /** As a batch, which the job executor works off. */
    private void applyToWhatHasEnded() {
        HistoricProcessInstanceQuery ended = history.createHistoricProcessInstanceQuery()
                .rootProcessInstances()
                .finished();
        if (ended.count() > 0) {
            history.setRemovalTimeToHistoricProcessInstances()
                    .calculatedRemovalTime()
                    .byQuery(ended)
                    .hierarchical()
                    .executeAsync();
        }
    }
}
