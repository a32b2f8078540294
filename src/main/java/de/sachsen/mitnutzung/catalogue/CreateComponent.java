package de.sachsen.mitnutzung.catalogue;

import de.sachsen.mitnutzung.platform.InvalidField;
import de.sachsen.mitnutzung.platform.UserId;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a new component into the catalogue, as its version 1. Its annex is written afterwards, by
 * {@link PublishComponentVersion}; until then the aspects are shown as not described yet. Joins a running transaction.
 */
@Service
@Transactional
public class CreateComponent {

    private final JdbcComponents components;
    private final ApplicationEventPublisher events;

    CreateComponent(JdbcComponents components, ApplicationEventPublisher events) {
        this.components = components;
        this.events = events;
    }

    /**
     * Creates a component whose id follows from its name, numbered when that id is taken.
     *
     * @param name German, 1 to 200 characters
     * @param summary what the component is, in a sentence
     * @param cause the requirement that was adopted; it becomes the source of the summary
     * @throws InvalidField when the name is blank or too long
     */
    public Component create(
            String name, String summary, Lifecycle lifecycle, ServiceClass serviceClass, Cause cause, UserId author) {
        if (name == null || name.isBlank() || name.length() > Component.LONGEST_NAME) {
            throw new InvalidField("name", "Der Name einer Basiskomponente hat 1 bis 200 Zeichen.");
        }
        ComponentId proposed = ComponentId.proposedFor(name);
        ComponentId free = Stream.concat(
                        Stream.of(proposed), IntStream.range(2, 1000).mapToObj(proposed::numbered))
                .filter(id -> components.versions(id).isEmpty())
                .findFirst()
                .orElseThrow(() -> new InvalidField("name", "Diesen Namen tragen schon zu viele Basiskomponenten."));
        Annex annex = Annex.startingWith(
                Statement.sourced(summary, cause.text()),
                Statement.sourced("In den Katalog aufgenommen als „" + lifecycle.german() + "“.", cause.text()));
        Component created = components.begin(free, name.strip(), lifecycle, serviceClass, annex, cause, author);
        events.publishEvent(
                new ComponentVersionPublished(free, created.version().number(), cause));
        return created;
    }
}
