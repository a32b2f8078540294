package de.sachsen.mitnutzung.platform.engine;

import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/** Full history, but not what was typed into forms: a cast vote would otherwise stay readable in the engine. */
final class HistoryWithoutFormValues extends HistoryLevelFull {

    @Override
    public int getId() {
        return 31;
    }

    @Override
    public String getName() {
        return "full-without-form-values";
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType eventType, Object entity) {
        return eventType != HistoryEventTypes.FORM_PROPERTY_UPDATE && super.isHistoryEventProduced(eventType, entity);
    }
}
