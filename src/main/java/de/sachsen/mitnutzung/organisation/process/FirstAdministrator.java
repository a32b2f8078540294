package de.sachsen.mitnutzung.organisation.process;

import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.InitialAdministrator;
import de.sachsen.mitnutzung.platform.Seed;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Sees to it that there is an administrator before the first request. As long as the group is empty, Camunda's set-up
 * page lets anybody make themselves one.
 */
@Component
@Profile("production")
@Order(Seed.ADMINISTRATOR)
class FirstAdministrator implements Seed {

    private final IdentityService identities;
    private final InitialAdministrator administrator;

    FirstAdministrator(IdentityService identities, InitialAdministrator administrator) {
        this.identities = identities;
        this.administrator = administrator;
    }

    @Override
    public void sow() {
        if (identities.isReadOnly()
                || identities
                                .createUserQuery()
                                .memberOfGroup(Groups.ADMINISTRATORS)
                                .count()
                        > 0) {
            return;
        }
        if (identities.createUserQuery().userId(administrator.user()).count() == 0) {
            User user = identities.newUser(administrator.user());
            user.setFirstName("Systemadministration");
            user.setPassword(administrator.password());
            identities.saveUser(user);
        }
        identities.createMembership(administrator.user(), Groups.ADMINISTRATORS);
    }
}
