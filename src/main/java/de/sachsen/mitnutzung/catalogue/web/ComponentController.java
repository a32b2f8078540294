package de.sachsen.mitnutzung.catalogue.web;

import de.sachsen.mitnutzung.catalogue.ActiveMunicipalities;
import de.sachsen.mitnutzung.catalogue.Component;
import de.sachsen.mitnutzung.catalogue.ComponentId;
import de.sachsen.mitnutzung.catalogue.Components;
import de.sachsen.mitnutzung.catalogue.ServiceLevels;
import de.sachsen.mitnutzung.catalogue.UnknownComponent;
import de.sachsen.mitnutzung.platform.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/components")
@Tag(name = "Basiskomponenten")
class ComponentController {

    private final Components components;
    private final ServiceLevels serviceLevels;
    private final ActiveMunicipalities activeMunicipalities;

    ComponentController(Components components, ServiceLevels serviceLevels, ActiveMunicipalities activeMunicipalities) {
        this.components = components;
        this.serviceLevels = serviceLevels;
        this.activeMunicipalities = activeMunicipalities;
    }

    @GetMapping
    @Operation(summary = "Alle Basiskomponenten, nach Namen geordnet")
    Page<ComponentItem> list(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
        return Page.of(components.all(), new Page.Request(page, size))
                .map(component -> ComponentItem.of(component, activeMunicipalities.countFor(component.id())));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Eine Basiskomponente nach den sieben Aspekten der Vereinbarung")
    ComponentDetails show(@PathVariable String id) {
        Component component = components.get(ComponentId.parse(id));
        return ComponentDetails.current(
                component,
                serviceLevels.of(component.serviceClass()),
                activeMunicipalities.countFor(component.id()),
                components.versions(component.id()));
    }

    @GetMapping("/{id}/versions/{number}")
    @Operation(summary = "Eine Basiskomponente, wie sie in dieser Version veröffentlicht wurde")
    ComponentDetails showVersion(@PathVariable String id, @PathVariable int number) {
        Component component = components.version(ComponentId.parse(id), number).orElseThrow(UnknownComponent::new);
        return ComponentDetails.past(
                component,
                serviceLevels.inForce(
                        component.serviceClass(), component.version().publishedAt()));
    }
}
