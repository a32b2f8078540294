package de.sachsen.mitnutzung.organisation;

import de.sachsen.mitnutzung.platform.InvalidField;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes an organisation known that is no municipality; municipalities come from the official directory. */
@Component
public class RegisterOrganisation {

    private static final int LONGEST_NAME = 200;

    private final JdbcOrganisations organisations;

    RegisterOrganisation(JdbcOrganisations organisations) {
        this.organisations = organisations;
    }

    /**
     * @param name 1 to 200 characters
     * @throws OrganisationExists when the id is taken
     * @throws InvalidField when the name is empty or too long
     */
    @Transactional
    public void register(OrganisationId id, String name, Organisation.Kind kind) {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new InvalidField("name", "Der Name muss 1 bis 200 Zeichen lang sein.");
        }
        if (organisations.find(id).isPresent()) {
            throw new OrganisationExists();
        }
        organisations.add(id, name, kind);
    }
}
