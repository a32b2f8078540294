package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.platform.UserId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes a requirement's history and tells requester and co-signers of each step, with reasons. */
@Component
class CaseLog {

    private final RequirementRecords requirements;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CaseLog(RequirementRecords requirements, Clock clock, ApplicationEventPublisher events) {
        this.requirements = requirements;
        this.clock = clock;
        this.events = events;
    }

    /** A step of the application itself. */
    void system(Requirement requirement, Step step, String text, Optional<String> note) {
        write(requirement, Optional.empty(), step, text, note);
    }

    void person(Requirement requirement, UserId actor, Step step, String text, Optional<String> note) {
        write(requirement, Optional.of(actor), step, text, note);
    }

    private void write(Requirement requirement, Optional<UserId> actor, Step step, String text, Optional<String> note) {
        requirements.append(requirement.id(), new HistoryEntry(clock.instant(), actor, step, text, note));
        events.publishEvent(new RequirementEvents.StepTaken(
                requirement.id(),
                requirement.draft().title(),
                actor,
                step,
                text,
                note,
                requirements.supporters(requirement)));
    }
}
