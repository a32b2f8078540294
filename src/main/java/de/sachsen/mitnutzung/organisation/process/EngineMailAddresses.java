package de.sachsen.mitnutzung.organisation.process;

import de.sachsen.mitnutzung.organisation.MailAddresses;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.process.AsSystem;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class EngineMailAddresses implements MailAddresses {

    private final IdentityService identities;
    private final AsSystem asSystem;

    EngineMailAddresses(@Lazy IdentityService identities, AsSystem asSystem) {
        this.identities = identities;
        this.asSystem = asSystem;
    }

    @Override
    public Optional<String> of(UserId user) {
        return Optional.ofNullable(asSystem.call(
                        () -> identities.createUserQuery().userId(user.value()).singleResult()))
                .map(User::getEmail)
                .map(String::strip)
                .filter(address -> !address.isEmpty());
    }
}
