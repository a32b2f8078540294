package de.sachsen.mitnutzung.organisation.process;

import de.sachsen.mitnutzung.organisation.UserGroups;
import de.sachsen.mitnutzung.platform.GroupRights;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.process.AsSystem;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class EngineUserGroups implements UserGroups {

    private final IdentityService identities;
    private final GroupRights rights;
    private final AsSystem asSystem;

    EngineUserGroups(@Lazy IdentityService identities, @Lazy GroupRights rights, AsSystem asSystem) {
        this.identities = identities;
        this.rights = rights;
        this.asSystem = asSystem;
    }

    @Override
    public void ensure(String group, String name) {
        asSystem.run(() -> {
            boolean missing = identities.createGroupQuery().groupId(group).count() == 0;
            if (missing && !identities.isReadOnly()) {
                add(group, name);
            }
        });
    }

    private void add(String id, String name) {
        Group group = identities.newGroup(id);
        group.setName(name);
        group.setType(id.equals(Groups.ADMINISTRATORS) ? "SYSTEM" : "WORKFLOW");
        identities.saveGroup(group);
        rights.grantTo(id);
    }
}
