package de.sachsen.mitnutzung.platform.process;

import de.sachsen.mitnutzung.platform.UserId;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who is signed in where something happens; nobody when a timer or the application itself brings it about. */
@Component
public class Caller {

    private final ObjectProvider<IdentityService> identity;

    Caller(ObjectProvider<IdentityService> identity) {
        this.identity = identity;
    }

    public Optional<UserId> current() {
        return Optional.ofNullable(identity.getObject().getCurrentAuthentication())
                .map(Authentication::getUserId)
                .map(UserId::new);
    }
}
