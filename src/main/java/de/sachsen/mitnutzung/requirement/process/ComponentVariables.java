package de.sachsen.mitnutzung.requirement.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.sachsen.mitnutzung.catalogue.ComponentFacts;
import de.sachsen.mitnutzung.catalogue.Contact;
import de.sachsen.mitnutzung.catalogue.ServiceClass;
import de.sachsen.mitnutzung.platform.process.JsonText;
import de.sachsen.mitnutzung.platform.process.Variable;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What a requirement's process knows of its component and the service level that is promised for it. */
@Component
class ComponentVariables {

    private static final Variable<String> ID = Variable.of("componentId", String.class);
    private static final Variable<Integer> VERSION = Variable.of("componentVersion", Integer.class);
    private static final Variable<ServiceClass> SERVICE_CLASS = Variable.of("serviceClass", ServiceClass.class);
    private static final Variable<Integer> ACTIVE_MUNICIPALITIES = Variable.of("activeMunicipalities", Integer.class);
    /** Times as ISO-8601 durations of service hours. */
    private static final Variable<JsonText> TARGETS = Variable.of("serviceTargets", JsonText.class);

    private static final Variable<JsonText> CONTACTS = Variable.of("componentContacts", JsonText.class);

    private final ObjectMapper json;

    ComponentVariables(ObjectMapper json) {
        this.json = json;
    }

    void write(DelegateExecution execution, ComponentFacts facts) {
        ID.write(execution, facts.id().value());
        VERSION.write(execution, facts.version());
        SERVICE_CLASS.write(execution, facts.serviceClass());
        ACTIVE_MUNICIPALITIES.write(execution, facts.activeMunicipalities());
        TARGETS.write(
                execution,
                document(facts.targets().stream()
                        .map(target -> Map.of(
                                "priority", target.priority().name(),
                                "reaction", target.reaction().toString(),
                                "resolution", target.resolution().toString(),
                                "sample", target.sample()))
                        .toList()));
        CONTACTS.write(
                execution, document(facts.contacts().stream().map(Contact::name).toList()));
    }

    private JsonText document(List<?> entries) {
        try {
            return new JsonText(json.writeValueAsString(entries));
        } catch (JsonProcessingException onlyPlainValuesInside) {
            throw new IllegalStateException(onlyPlainValuesInside);
        }
    }
}
