package de.sachsen.mitnutzung.platform.security;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;

/** Puts accounts into the user store, as tests need them. */
public final class SeededUsers {

    public static final String PASSWORD = "Sehr-geheim-26!";

    private final IdentityService identities;

    public SeededUsers(IdentityService identities) {
        this.identities = identities;
    }

    public void add(String id, String firstName, String lastName, String... groups) {
        if (identities.createUserQuery().userId(id).count() > 0) {
            return;
        }
        User user = identities.newUser(id);
        user.setFirstName(firstName);
        user.setLastName(lastName);
        user.setPassword(PASSWORD);
        identities.saveUser(user);
        for (String group : groups) {
            join(id, group);
        }
    }

    public void join(String id, String group) {
        if (identities.createGroupQuery().groupId(group).count() == 0) {
            Group created = identities.newGroup(group);
            created.setName(group);
            created.setType("WORKFLOW");
            identities.saveGroup(created);
        }
        identities.createMembership(id, group);
    }

    public void leave(String id, String group) {
        identities.deleteMembership(id, group);
    }

    public void remove(String id) {
        identities.deleteUser(id);
    }
}
