package de.sachsen.mitnutzung.organisation.process;

import de.sachsen.mitnutzung.organisation.Introductions;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.process.AsSystem;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class EngineIntroductions implements Introductions {

    private final AuthorizationService authorizations;
    private final AsSystem asSystem;

    EngineIntroductions(@Lazy AuthorizationService authorizations, AsSystem asSystem) {
        this.authorizations = authorizations;
        this.asSystem = asSystem;
    }

    @Override
    public void introduce(List<UserId> people) {
        asSystem.run(() -> {
            for (UserId reader : people) {
                for (UserId other : people) {
                    if (!reader.equals(other) && !mayRead(reader, other)) {
                        letRead(reader, other);
                    }
                }
            }
        });
    }

    private boolean mayRead(UserId reader, UserId other) {
        return authorizations
                        .createAuthorizationQuery()
                        .authorizationType(Authorization.AUTH_TYPE_GRANT)
                        .userIdIn(reader.value())
                        .resourceType(Resources.USER)
                        .resourceId(other.value())
                        .hasPermission(Permissions.READ)
                        .count()
                > 0;
    }

    private void letRead(UserId reader, UserId other) {
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setUserId(reader.value());
        grant.setResource(Resources.USER);
        grant.setResourceId(other.value());
        grant.addPermission(Permissions.READ);
        authorizations.saveAuthorization(grant);
    }
}
