package de.sachsen.mitnutzung.catalogue;

import de.sachsen.mitnutzung.platform.InvalidField;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that a component's retirement was decided: one new version with {@link Lifecycle#REPLACEMENT_PLANNED} and the
 * day from which it is {@link Lifecycle#RETIRED}. From now on it takes no requirements and no activations. Joins a
 * running transaction.
 */
@Service
@Transactional
public class RetireComponent {

    private static final DateTimeFormatter GERMAN_DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final JdbcComponents components;
    private final PublishComponentVersion publishVersion;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RetireComponent(
            JdbcComponents components,
            PublishComponentVersion publishVersion,
            Clock clock,
            ApplicationEventPublisher events) {
        this.components = components;
        this.publishVersion = publishVersion;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Deciding again, with another cause, moves the day.
     *
     * @param retiresOn the first day without the component, tomorrow at the earliest
     * @throws InvalidField when the day is not in the future
     * @throws UnknownComponent when there is none of this id
     * @throws ComponentRetired when it is out of operation already
     */
    public Component retire(ComponentId id, LocalDate retiresOn, Cause cause, UserId author) {
        if (!retiresOn.isAfter(LocalDate.now(clock))) {
            throw new InvalidField("retiresOn", "Der Tag der Außerbetriebnahme muss in der Zukunft liegen.");
        }
        components.lock(id);
        String reason = "Außerbetriebnahme zum %s beschlossen.".formatted(GERMAN_DAY.format(retiresOn));
        Component retiring = components.get(id).retiring(retiresOn, Statement.sourced(reason, cause.text()));
        Component published = publishVersion.publish(retiring, cause, reason, author);
        events.publishEvent(new ComponentRetirementDecided(id, retiresOn, cause));
        return published;
    }
}
