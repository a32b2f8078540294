package de.sachsen.mitnutzung.catalogue;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class CurrentComponentFacts implements ComponentFactsSource {

    private final Components components;
    private final ServiceLevels serviceLevels;
    private final ActiveMunicipalities activeMunicipalities;

    CurrentComponentFacts(
            Components components, ServiceLevels serviceLevels, ActiveMunicipalities activeMunicipalities) {
        this.components = components;
        this.serviceLevels = serviceLevels;
        this.activeMunicipalities = activeMunicipalities;
    }

    @Override
    public ComponentFacts of(ComponentId id) {
        Component component = components.get(id);
        ServiceLevel level = serviceLevels.of(component.serviceClass());
        return new ComponentFacts(
                id,
                component.name(),
                component.version().number(),
                component.lifecycle(),
                component.retiresOn(),
                component.serviceClass(),
                level.targets(),
                level.terms().sample(),
                component.annex().metrics(),
                component.annex().contacts(),
                activeMunicipalities.countFor(id));
    }
}
