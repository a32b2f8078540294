package de.sachsen.mitnutzung.platform;

import de.sachsen.mitnutzung.platform.PersonalData.Reader;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that the application stores about one person, by analogy with Article 15 GDPR. */
@Service
public class TellPersonalData {

    private static final Logger LOG = LoggerFactory.getLogger(TellPersonalData.class);

    private final ObjectProvider<PersonalData> parts;
    private final KnownPeople known;
    private final Clock clock;

    TellPersonalData(ObjectProvider<PersonalData> parts, KnownPeople known, Clock clock) {
        this.parts = parts;
        this.known = known;
        this.clock = clock;
    }

    @Transactional
    public Map<String, Object> toThemself(SignedInUser person) {
        return tell(person.id(), Reader.PERSON, person.id());
    }

    /**
     * For those who ask the administration instead of the application.
     *
     * @throws ForAdministratorsOnly when the caller is no administrator, whoever is asked about
     * @throws UnknownPerson when nothing is stored about them
     */
    @Transactional
    public Map<String, Object> toAdministrator(UserId person, SignedInUser caller) {
        ForAdministratorsOnly.require(caller);
        known.require(person);
        Map<String, Object> told = tell(person, Reader.ADMINISTRATOR, caller.id());
        LOG.info("{} was told the data of {}", caller.id(), person);
        return told;
    }

    private Map<String, Object> tell(UserId person, Reader readBy, UserId reader) {
        Map<String, Object> stored = new LinkedHashMap<>();
        parts.orderedStream().forEach(part -> stored.putAll(part.about(person, readBy, reader)));
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("user", person.value());
        told.put("asOf", clock.instant().truncatedTo(ChronoUnit.SECONDS));
        told.putAll(stored);
        return told;
    }
}
