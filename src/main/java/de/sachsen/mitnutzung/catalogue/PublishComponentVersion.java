package de.sachsen.mitnutzung.catalogue;

import de.sachsen.mitnutzung.platform.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the next version of a component on record; older versions stay as they are. Joins a running transaction, so that
 * the version and the closing of the requirement that caused it stand or fall together.
 */
@Service
@Transactional
public class PublishComponentVersion {

    private final JdbcComponents components;
    private final ApplicationEventPublisher events;

    PublishComponentVersion(JdbcComponents components, ApplicationEventPublisher events) {
        this.components = components;
        this.events = events;
    }

    /**
     * Publishes unchanged content: what was built shows in the component itself, the note says what it is.
     *
     * @param note what changed, in German
     * @throws UnknownComponent when there is none of this id
     * @throws ComponentRetired when it is out of operation
     */
    public Component publish(ComponentId id, Cause cause, String note, UserId author) {
        return append(newest(id), cause, note, author);
    }

    /**
     * Publishes a changed copy of the newest version.
     *
     * @param note what changed, in German
     * @throws UnknownComponent when there is none of this id
     * @throws ComponentRetired when it is out of operation
     * @throws ComponentChangedMeanwhile when the copy was made of an older version
     * @throws ServiceClassNeedsRequirement when a {@linkplain Cause#EDITORIAL correction} changes the service class
     */
    public Component publish(Component draft, Cause cause, String note, UserId author) {
        Component newest = newest(draft.id());
        if (newest.version().number() != draft.version().number()) {
            throw new ComponentChangedMeanwhile();
        }
        if (cause.equals(Cause.EDITORIAL) && newest.serviceClass() != draft.serviceClass()) {
            throw new ServiceClassNeedsRequirement();
        }
        return append(draft, cause, note, author);
    }

    /** Locked first, so that nobody publishes between reading and appending. */
    private Component newest(ComponentId id) {
        components.lock(id);
        Component newest = components.get(id);
        if (newest.lifecycle() == Lifecycle.RETIRED) {
            throw new ComponentRetired();
        }
        return newest;
    }

    private Component append(Component content, Cause cause, String note, UserId author) {
        Component published = components.append(content, content.version().number() + 1, cause, note, author);
        events.publishEvent(new ComponentVersionPublished(
                published.id(), published.version().number(), cause));
        return published;
    }
}
