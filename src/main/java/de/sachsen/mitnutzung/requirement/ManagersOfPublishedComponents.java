package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.catalogue.ComponentVersionPublished;
import de.sachsen.mitnutzung.catalogue.Components;
import de.sachsen.mitnutzung.organisation.UserGroups;
import de.sachsen.mitnutzung.platform.Groups;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sees to it that a component that enters the catalogue has a group of managers to put people into. Here, because
 * catalogue and organisation do not know each other.
 */
@Component
class ManagersOfPublishedComponents {

    private final Components components;
    private final UserGroups groups;

    ManagersOfPublishedComponents(Components components, UserGroups groups) {
        this.components = components;
        this.groups = groups;
    }

    @EventListener
    void on(ComponentVersionPublished event) {
        groups.ensure(
                Groups.managersOf(event.component().value()),
                "Komponentenverantwortliche "
                        + components.get(event.component()).name());
    }
}
