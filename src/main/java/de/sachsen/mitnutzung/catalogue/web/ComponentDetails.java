package de.sachsen.mitnutzung.catalogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.sachsen.mitnutzung.catalogue.Annex;
import de.sachsen.mitnutzung.catalogue.Aspect;
import de.sachsen.mitnutzung.catalogue.Component;
import de.sachsen.mitnutzung.catalogue.Contact;
import de.sachsen.mitnutzung.catalogue.Lifecycle;
import de.sachsen.mitnutzung.catalogue.Metric;
import de.sachsen.mitnutzung.catalogue.PublishedVersion;
import de.sachsen.mitnutzung.catalogue.ServiceClass;
import de.sachsen.mitnutzung.catalogue.ServiceLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A component by the seven aspects: {@code functions, access, interfaces, preconditions, serviceLevel, metrics} and
 * {@code documentation} with {@code contacts}.
 *
 * @param standing what its place in the lifecycle rests on
 * @param notDescribed aspects of which nothing has been written yet
 * @param activeMunicipalities as of today; not told of a past version
 * @param versions of the component, oldest first; not told of a past version
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ComponentDetails(
        String id,
        String name,
        StatementView summary,
        Lifecycle lifecycle,
        String lifecycleName,
        StatementView standing,
        LocalDate retiresOn,
        VersionView version,
        ServiceClass serviceClass,
        List<StatementView> functions,
        List<StatementView> access,
        List<StatementView> interfaces,
        List<StatementView> preconditions,
        ServiceLevelView serviceLevel,
        List<MetricView> metrics,
        List<StatementView> documentation,
        List<ContactView> contacts,
        Set<Aspect> notDescribed,
        Integer activeMunicipalities,
        List<VersionView> versions) {

    static ComponentDetails current(
            Component component, ServiceLevel level, int activeMunicipalities, List<PublishedVersion> versions) {
        return of(component, level, activeMunicipalities, VersionView.of(versions));
    }

    static ComponentDetails past(Component component, ServiceLevel level) {
        return of(component, level, null, null);
    }

    private static ComponentDetails of(
            Component component, ServiceLevel level, Integer activeMunicipalities, List<VersionView> versions) {
        Annex annex = component.annex();
        return new ComponentDetails(
                component.id().value(),
                component.name(),
                StatementView.of(annex.summary()),
                component.lifecycle(),
                component.lifecycle().german(),
                StatementView.of(annex.standing()),
                component.retiresOn().orElse(null),
                VersionView.of(component.version()),
                component.serviceClass(),
                StatementView.of(annex.statements(Aspect.FUNCTIONS)),
                StatementView.of(annex.statements(Aspect.ACCESS)),
                StatementView.of(annex.statements(Aspect.INTERFACES)),
                StatementView.of(annex.statements(Aspect.PRECONDITIONS)),
                ServiceLevelView.of(level, annex.statements(Aspect.SERVICE_LEVEL)),
                annex.metrics().stream().map(MetricView::of).toList(),
                StatementView.of(annex.statements(Aspect.SUPPORT)),
                annex.contacts().stream().map(ContactView::of).toList(),
                annex.missing(),
                activeMunicipalities,
                versions);
    }

    /** A usage figure and what has been published of it. */
    record MetricView(String key, String name, String unit, StatementView definition, List<Published> published) {

        record Published(String period, BigDecimal value, StatementView statement) {}

        static MetricView of(Metric metric) {
            return new MetricView(
                    metric.key(),
                    metric.name(),
                    metric.unit(),
                    StatementView.of(metric.definition()),
                    metric.published().stream()
                            .map(figure -> new Published(
                                    figure.period(), figure.value(), StatementView.of(figure.statement())))
                            .toList());
        }
    }

    /** An office that helps. */
    record ContactView(String name, List<String> channels, StatementView responsibility) {

        static ContactView of(Contact contact) {
            return new ContactView(contact.name(), contact.channels(), StatementView.of(contact.responsibility()));
        }
    }
}
