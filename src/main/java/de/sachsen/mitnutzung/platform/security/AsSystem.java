package de.sachsen.mitnutzung.platform.security;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * Asks the engine something on the application's own behalf: without the authorizations of whoever is signed in, who
 * is signed in again afterwards. Whoever uses it must narrow the answer to what that person may see.
 */
@Component
public class AsSystem {

    private final IdentityService identities;

    AsSystem(IdentityService identities) {
        this.identities = identities;
    }

    public <T> T ask(Supplier<T> question) {
        Authentication signedIn = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return question.get();
        } finally {
            if (signedIn != null) {
                identities.setAuthentication(signedIn);
            }
        }
    }
}
