package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.platform.process.ProcessBean;
import de.sachsen.mitnutzung.session.Agenda;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** For the model: whether the office has put the requirement on a session's agenda. */
@ProcessBean("requirementSessions")
public class RequirementSessions {

    private final Agenda agenda;

    RequirementSessions(Agenda agenda) {
        this.agenda = agenda;
    }

    public boolean isOnAgenda(DelegateExecution execution) {
        return agenda.holds(Cases.of(execution).value(), Body.WORKING_GROUP);
    }
}
