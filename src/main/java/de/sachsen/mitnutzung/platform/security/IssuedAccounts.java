package de.sachsen.mitnutzung.platform.security;

import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.SignedInUser;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.process.AsSystem;
import java.util.Base64;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the accounts of people who sign in with an OpenID Connect provider: made at the first sign-in, and with each
 * one brought in line with what the provider says now, so that everything that asks for users and groups finds them as
 * it finds others.
 */
@Component
@Profile("oidc")
class IssuedAccounts {

    /** The user id is missing or has a shape that the application does not take. */
    static final String UNFIT_ID = "unfit_id";

    /** The user id is that of an account which this provider did not make, or made for somebody else. */
    static final String TAKEN_ID = "taken_id";

    /** Says of whom the provider speaks: a user name may pass to another person, the subject does not. */
    private static final String SUBJECT = "oidc-subject";

    private final IdentityService identities;
    private final Accounts accounts;
    private final OidcSettings settings;
    private final TransactionTemplate transaction;
    private final AsSystem asSystem;

    IssuedAccounts(
            IdentityService identities,
            Accounts accounts,
            OidcSettings settings,
            TransactionTemplate transaction,
            AsSystem asSystem) {
        this.identities = identities;
        this.accounts = accounts;
        this.settings = settings;
        this.transaction = transaction;
        this.asSystem = asSystem;
    }

    /**
     * The account of the person, as the provider describes them now.
     *
     * @throws OAuth2AuthenticationException with {@link #UNFIT_ID} or {@link #TAKEN_ID}
     */
    SignedInUser bring(OidcUser issued) {
        UserId id = idOf(issued);
        transaction.executeWithoutResult(status -> asSystem.run(() -> {
            describe(id, issued);
            join(id, groupsOf(issued));
        }));
        return accounts.find(id).orElseThrow(() -> refused(UNFIT_ID));
    }

    private UserId idOf(OidcUser issued) {
        if (issued.getClaim(settings.userClaim()) instanceof String name && name.matches(UserId.PATTERN)) {
            return new UserId(name);
        }
        throw refused(UNFIT_ID);
    }

    private void describe(UserId id, OidcUser issued) {
        String subject = issued.getIssuer() + " " + issued.getSubject();
        User user = identities.createUserQuery().userId(id.value()).singleResult();
        boolean isNew = user == null;
        if (isNew) {
            user = identities.newUser(id.value());
            // nobody knows it: the account opens with the provider only
            user.setPassword(Base64.getEncoder()
                    .encodeToString(KeyGenerators.secureRandom(32).generateKey()));
        } else if (!subject.equals(identities.getUserInfo(id.value(), SUBJECT))) {
            throw refused(TAKEN_ID);
        }
        boolean same = Objects.equals(user.getFirstName(), issued.getGivenName())
                && Objects.equals(user.getLastName(), issued.getFamilyName())
                && Objects.equals(user.getEmail(), issued.getEmail());
        if (isNew || !same) {
            user.setFirstName(issued.getGivenName());
            user.setLastName(issued.getFamilyName());
            user.setEmail(issued.getEmail());
            ((IdentityServiceImpl) identities).saveUser(user, true);
        }
        if (isNew) {
            identities.setUserInfo(id.value(), SUBJECT, subject);
        }
    }

    private void join(UserId id, Set<String> wanted) {
        Set<String> present = identities.createGroupQuery().groupMember(id.value()).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        present.stream()
                .filter(group -> !wanted.contains(group))
                .forEach(group -> identities.deleteMembership(id.value(), group));
        wanted.stream()
                .filter(group -> !present.contains(group))
                .forEach(group -> identities.createMembership(id.value(), group));
    }

    private Set<String> groupsOf(OidcUser issued) {
        Set<String> groups = new TreeSet<>();
        if (issued.getClaim(settings.groupsClaim()) instanceof Collection<?> names) {
            for (Object name : names) {
                if (name instanceof String text) {
                    groups.add(groupFor(text));
                }
            }
        }
        groups.removeIf(group -> !isKnown(group));
        return groups;
    }

    /** Keycloak names groups by their path, with a slash before the first. */
    private String groupFor(String issuersName) {
        String name = issuersName.startsWith("/") ? issuersName.substring(1) : issuersName;
        String mapped =
                settings.groups().getOrDefault(issuersName, settings.groups().get(name));
        if (mapped != null) {
            return mapped;
        }
        // who may name groups at the provider must not thereby become administrator here
        return name.equals(Groups.ADMINISTRATORS) ? "" : name;
    }

    private boolean isKnown(String group) {
        return (Groups.ALL.contains(group) || group.startsWith(Groups.MANAGERS))
                && identities.createGroupQuery().groupId(group).count() > 0;
    }

    private static OAuth2AuthenticationException refused(String reason) {
        return new OAuth2AuthenticationException(new OAuth2Error(reason));
    }
}
