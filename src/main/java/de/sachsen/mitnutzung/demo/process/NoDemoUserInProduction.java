package de.sachsen.mitnutzung.demo.process;

import de.sachsen.mitnutzung.demo.DemoCast;
import de.sachsen.mitnutzung.platform.DemoUsers;
import de.sachsen.mitnutzung.platform.NotFitForProduction;
import de.sachsen.mitnutzung.platform.Seed;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Refuses to start on the database of a demonstration, whose password everybody knows. */
@Component
@Profile("production")
@Order(Seed.DEMO)
class NoDemoUserInProduction implements Seed {

    private final IdentityService identities;
    private final ProcessEngineConfigurationImpl engine;

    NoDemoUserInProduction(IdentityService identities, ProcessEngineConfigurationImpl engine) {
        this.identities = identities;
        this.engine = engine;
    }

    @Override
    public void sow() {
        String[] ids =
                DemoCast.all().stream().map(person -> person.id().value()).toArray(String[]::new);
        List<String> exposed = identities.createUserQuery().userIdIn(ids).list().stream()
                .filter(UserEntity.class::isInstance)
                .map(UserEntity.class::cast)
                .filter(this::hasDemoPassword)
                .map(UserEntity::getId)
                .sorted()
                .toList();
        if (!exposed.isEmpty()) {
            throw new NotFitForProduction(
                    "these users have the public password of the demonstration: " + String.join(", ", exposed));
        }
    }

    /** Not by signing in, which would count a right refusal as a failed attempt and lock the account. */
    private boolean hasDemoPassword(UserEntity user) {
        return user.getPassword() != null
                && engine.getPasswordManager()
                        .check(EncryptionUtil.saltPassword(DemoUsers.PASSWORD, user.getSalt()), user.getPassword());
    }
}
