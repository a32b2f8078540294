package de.sachsen.mitnutzung.platform.security;

import de.sachsen.mitnutzung.platform.GroupRights;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.process.AsSystem;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.util.ResourceTypeUtil;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the engine's authorizations in line with {@code access.yml} at every start. A grant that the file names holds
 * exactly the file's permissions; grants that it does not name, by the engine for single tasks or by an administrator,
 * are left alone.
 */
@Component
class AccessRules implements SmartInitializingSingleton, GroupRights {

    private final AuthorizationService authorizations;
    private final IdentityService identities;
    private final TransactionTemplate transaction;
    private final AsSystem asSystem;

    AccessRules(
            AuthorizationService authorizations,
            IdentityService identities,
            TransactionTemplate transaction,
            AsSystem asSystem) {
        this.authorizations = authorizations;
        this.identities = identities;
        this.transaction = transaction;
        this.asSystem = asSystem;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<Rule> rules = new DataFile("access.yml").entries("access", Rule.class);
        transaction.executeWithoutResult(status -> rules.forEach(
                rule -> rule.groups().forEach(group -> rule.grants().forEach(grant -> apply(grant, group)))));
    }

    private void apply(Grant grant, String group) {
        for (Resources resource : grant.resources()) {
            for (String id : grant.ids()) {
                grant(group, resource, id, grant.permissions());
            }
        }
    }

    /**
     * Makes the group's grant on the resource hold exactly these permissions. What the managers of all components get,
     * those of single ones get too, so that they need not be in the group of all, which stands in where a component has
     * no managers of its own.
     */
    void grant(String group, Resources resource, String resourceId, Set<String> permissions) {
        grantToOne(group, resource, resourceId, permissions);
        if (group.equals(Groups.MANAGERS)) {
            managersOfOne().forEach(managers -> grantToOne(managers, resource, resourceId, permissions));
        }
    }

    private List<String> managersOfOne() {
        return asSystem.call(() -> identities.createGroupQuery().list().stream()
                .map(Group::getId)
                .filter(Groups::isManagersOfOne)
                .toList());
    }

    /** Tasks and groups are left out: the engine grants them to candidates and members one by one. */
    @Override
    public void grantTo(String newGroup) {
        if (!Groups.isManagersOfOne(newGroup)) {
            return;
        }
        asSystem.run(() -> authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(Groups.MANAGERS)
                .list()
                .stream()
                .filter(grant -> grant.getResourceType() != Resources.TASK.resourceType()
                        && grant.getResourceType() != Resources.GROUP.resourceType())
                .forEach(grant -> copy((AuthorizationEntity) grant, newGroup)));
    }

    private void copy(AuthorizationEntity grant, String group) {
        var copy = (AuthorizationEntity) authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        copy.setGroupId(group);
        copy.setResourceType(grant.getResourceType());
        copy.setResourceId(grant.getResourceId());
        copy.setPermissions(grant.getPermissions());
        authorizations.saveAuthorization(copy);
    }

    private void grantToOne(String group, Resources resource, String resourceId, Set<String> permissions) {
        Permission[] wanted = permissions.stream()
                .map(name -> ResourceTypeUtil.getPermissionByNameAndResourceType(name, resource.resourceType()))
                .toArray(Permission[]::new);
        asSystem.call(() -> {
            var grant = (AuthorizationEntity) authorizations
                    .createAuthorizationQuery()
                    .authorizationType(Authorization.AUTH_TYPE_GRANT)
                    .groupIdIn(group)
                    .resourceType(resource)
                    .resourceId(resourceId)
                    .singleResult();
            if (grant == null) {
                grant = (AuthorizationEntity) authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
                grant.setGroupId(group);
                grant.setResource(resource);
                grant.setResourceId(resourceId);
            }
            int before = grant.getPermissions();
            grant.setPermissions(wanted);
            return grant.getPermissions() == before ? grant : authorizations.saveAuthorization(grant);
        });
    }

    /**
     * One entry of the file.
     *
     * @param why what the groups need it for
     */
    record Rule(String why, List<String> groups, List<Grant> grants) {}

    /**
     * Permissions on resources.
     *
     * @param ids which of these types; {@code *} for all
     * @param permissions by the engine's names
     */
    record Grant(List<Resources> resources, List<String> ids, Set<String> permissions) {}
}
