package de.sachsen.mitnutzung.catalogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.sachsen.mitnutzung.catalogue.Component;
import de.sachsen.mitnutzung.catalogue.Lifecycle;
import de.sachsen.mitnutzung.catalogue.ServiceClass;
import java.time.LocalDate;

/** A component in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ComponentItem(
        String id,
        String name,
        StatementView summary,
        Lifecycle lifecycle,
        String lifecycleName,
        LocalDate retiresOn,
        ServiceClass serviceClass,
        int version,
        int activeMunicipalities) {

    static ComponentItem of(Component component, int activeMunicipalities) {
        return new ComponentItem(
                component.id().value(),
                component.name(),
                StatementView.of(component.annex().summary()),
                component.lifecycle(),
                component.lifecycle().german(),
                component.retiresOn().orElse(null),
                component.serviceClass(),
                component.version().number(),
                activeMunicipalities);
    }
}
