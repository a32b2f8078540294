package de.sachsen.mitnutzung.platform.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
<<<<<<< HEAD
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Lets the application itself use the engine while somebody is signed in: the guard and the engine's authorizations are
 * for what people ask of the engine, not for what the application does once its own rules have agreed.
=======
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Asks the engine on the application's own behalf: its authorizations limit what the signed-in person may ask, not what
 * a rule has to know about them. Whoever calls this answers for what becomes of the result.
>>>>>>> organisation
 */
@Component
public class AsSystem {

<<<<<<< HEAD
    private final ObjectProvider<IdentityService> identity;

    AsSystem(ObjectProvider<IdentityService> identity) {
        this.identity = identity;
    }

    public <T> T call(Supplier<T> work) {
        IdentityService identityService = identity.getObject();
        Authentication person = identityService.getCurrentAuthentication();
        if (person == null) {
            return work.get();
        }
        identityService.clearAuthentication();
        try {
            return work.get();
        } finally {
            identityService.setAuthentication(person);
        }
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }
=======
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
>>>>>>> organisation
}
