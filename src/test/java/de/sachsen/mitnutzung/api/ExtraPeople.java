package de.sachsen.mitnutzung.api;

import de.sachsen.mitnutzung.organisation.JoinOrganisation;
import de.sachsen.mitnutzung.organisation.OrganisationId;
import de.sachsen.mitnutzung.platform.DemoUsers;
import de.sachsen.mitnutzung.platform.UserId;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

/** People whom the demonstration does not have; they leave with the test. */
public final class ExtraPeople implements AutoCloseable {

    private final IdentityService identities;
    private final JoinOrganisation joinOrganisation;
    private final Set<String> added = new HashSet<>();

    public ExtraPeople(IdentityService identities, JoinOrganisation joinOrganisation) {
        this.identities = identities;
        this.joinOrganisation = joinOrganisation;
    }

    /** Signs in with the demonstration's password. */
    public void add(String id, String... groups) {
        User user = identities.newUser(id);
        user.setFirstName("Zusatz");
        user.setLastName(id);
        user.setPassword(DemoUsers.PASSWORD);
        identities.saveUser(user);
        added.add(id);
        for (String group : groups) {
            joins(id, group);
        }
    }

    public void joins(String id, String group) {
        identities.createMembership(id, group);
    }

    public void actsFor(String id, String organisation) {
        joinOrganisation.join(new UserId(id), new OrganisationId(organisation));
    }

    @Override
    public void close() {
        added.forEach(identities::deleteUser);
        added.clear();
    }
}
