package de.sachsen.mitnutzung.platform.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Lets the application itself use the engine while somebody is signed in: the guard and the engine's authorizations are
 * for what people ask of the engine, not for what the application does once its own rules have agreed.
 */
@Component
public class AsSystem {

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
}
