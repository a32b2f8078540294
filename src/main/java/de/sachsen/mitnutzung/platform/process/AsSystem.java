package de.sachsen.mitnutzung.platform.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Asks the engine on the application's own behalf: its authorizations limit what the signed-in person may ask, not what
 * a rule has to know about them. Whoever calls this answers for what becomes of the result.
 */
@Component
public class AsSystem {

    private final IdentityService identities;

    /** The service is lazy, because parts of the engine's own configuration ask through this. */
    AsSystem(@Lazy IdentityService identities) {
        this.identities = identities;
    }

    /** Runs without an authenticated user and restores the one that was there, whatever happens. */
    public <T> T call(Supplier<T> question) {
        Authentication before = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return question.get();
        } finally {
            identities.setAuthentication(before);
        }
    }
}
