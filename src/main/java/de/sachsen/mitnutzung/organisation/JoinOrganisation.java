package de.sachsen.mitnutzung.organisation;

import de.sachsen.mitnutzung.platform.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a user act for an organisation, and no longer for the one before. */
@Component
public class JoinOrganisation {

    private final JdbcOrganisations organisations;

    JoinOrganisation(JdbcOrganisations organisations) {
        this.organisations = organisations;
    }

    /** @throws UnknownOrganisation when there is none with this id */
    @Transactional
    public void join(UserId user, OrganisationId organisation) {
        if (organisations.find(organisation).isEmpty()) {
            throw new UnknownOrganisation();
        }
        organisations.put(user, organisation);
    }
}
