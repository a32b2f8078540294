package de.sachsen.mitnutzung.requirement;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds those whose turn it is. */
@Service
@Transactional
public class RemindPeople {

    private final RequirementRecords requirements;
    private final CaseLog log;
    private final ApplicationEventPublisher events;

    RemindPeople(RequirementRecords requirements, CaseLog log, ApplicationEventPublisher events) {
        this.requirements = requirements;
        this.log = log;
        this.events = events;
    }

    /** The requester has not answered the office's questions. */
    public void ofQuestions(RequirementId id) {
        Requirement requirement = requirements.get(id);
        events.publishEvent(new RequirementEvents.AnswerMissing(
                id,
                requirement.draft().title(),
                "Die Geschäftsstelle wartet auf Ihre Ergänzung. Ohne Antwort läuft die Anforderung ab.",
                List.of(requirement.requester())));
    }

    /**
     * A stage's deadline has passed for the first time.
     *
     * @return the number of the stay that is overdue; 0 when the stage has been left meanwhile
     */
    public int ofStage(RequirementId id, Stage stage) {
        Requirement requirement = requirements.lock(id);
        Optional<Integer> visit = requirements.openVisit(id, stage);
        if (visit.isPresent()) {
            log.system(
                    requirement,
                    Step.REMINDED,
                    "Die Frist der Stufe „" + stage.german() + "“ ist abgelaufen; sie beginnt einmal neu.",
                    Optional.empty());
            events.publishEvent(
                    new RequirementEvents.StageOverdue(id, requirement.draft().title(), stage, stage.holders()));
        }
        return visit.orElse(0);
    }
}
