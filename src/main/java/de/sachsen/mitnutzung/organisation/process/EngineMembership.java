package de.sachsen.mitnutzung.organisation.process;

import de.sachsen.mitnutzung.organisation.Membership;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.process.AsSystem;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class EngineMembership implements Membership {

    private final IdentityService identities;
    private final AsSystem asSystem;

    EngineMembership(@Lazy IdentityService identities, AsSystem asSystem) {
        this.identities = identities;
        this.asSystem = asSystem;
    }

    @Override
    public boolean isIn(UserId user, String group) {
        return asSystem.call(() -> identities
                        .createGroupQuery()
                        .groupId(group)
                        .groupMember(user.value())
                        .count())
                > 0;
    }

    @Override
    public Set<String> groupsOf(UserId user) {
        return asSystem
                .call(() ->
                        identities.createGroupQuery().groupMember(user.value()).list())
                .stream()
                .map(Group::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public List<UserId> membersOf(String group) {
        return asSystem
                .call(() -> identities.createUserQuery().memberOfGroup(group).list())
                .stream()
                .map(User::getId)
                .sorted()
                .map(UserId::new)
                .toList();
    }
}
