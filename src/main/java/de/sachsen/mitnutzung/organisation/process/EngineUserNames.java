package de.sachsen.mitnutzung.organisation.process;

import de.sachsen.mitnutzung.organisation.UserNames;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.process.AsSystem;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class EngineUserNames implements UserNames {

    private final IdentityService identities;
    private final AsSystem asSystem;

    EngineUserNames(@Lazy IdentityService identities, AsSystem asSystem) {
        this.identities = identities;
        this.asSystem = asSystem;
    }

    @Override
    public Optional<String> of(UserId user) {
        return Optional.ofNullable(asSystem.call(
                        () -> identities.createUserQuery().userId(user.value()).singleResult()))
                .map(EngineUserNames::fullName)
                .filter(name -> !name.isEmpty());
    }

    private static String fullName(User user) {
        return Stream.of(user.getFirstName(), user.getLastName())
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
