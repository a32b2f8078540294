package de.sachsen.mitnutzung.platform.security;

import de.sachsen.mitnutzung.platform.SignedInUser;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.process.AsSystem;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.HasDbRevision;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.stereotype.Component;

/** The user accounts, which Camunda's identity service keeps: in its tables, or in a directory behind it. */
@Component
class Accounts {

    private final IdentityService identities;
    private final ProcessEngineConfigurationImpl engine;
    private final AsSystem asSystem;

    Accounts(IdentityService identities, ProcessEngineConfigurationImpl engine, AsSystem asSystem) {
        this.identities = identities;
        this.engine = engine;
        this.asSystem = asSystem;
    }

    /** The person with the groups that they are in now; nobody when the account is gone. */
    Optional<SignedInUser> find(UserId id) {
        return asSystem.call(
                () -> Optional.ofNullable(account(id)).map(user -> new SignedInUser(id, nameOf(user), groupsOf(id))));
    }

    /**
     * Whether the password is right and the account not locked. A wrong one counts towards the lock; a right one that is
     * kept as an older hash is hashed anew.
     */
    boolean accepts(UserId id, String password) {
        return asSystem.call(() -> {
            if (account(id) == null) {
                // as much work as for an account that exists, so that the time taken tells nothing
                engine.getPasswordManager().encrypt(password);
                return false;
            }
            boolean right = check(id, password);
            if (right) {
                renewHash(id, password);
            }
            return right;
        });
    }

    private boolean check(UserId id, String password) {
        try {
            return identities.checkPassword(id.value(), password);
        } catch (OptimisticLockingException anotherAttemptAtOnce) {
            return identities.checkPassword(id.value(), password);
        }
    }

    private void renewHash(UserId id, String password) {
        String current = "{" + engine.getPasswordEncryptor().hashAlgorithmName() + "}";
        if (identities.isReadOnly() || !(account(id) instanceof UserEntity account) || account.getPassword() == null) {
            return;
        }
        if (!account.getPassword().startsWith(current)) {
            account.setPassword(password);
            try {
                // the password may be older than today's policy, which is no reason to keep a weaker hash of it
                ((IdentityServiceImpl) identities).saveUser(account, true);
            } catch (OptimisticLockingException renewedByAnotherRequest) {
                // this request has nothing left to do
            }
        }
    }

    /** Changes with the account's password, lock or name; absent when the user store does not tell. */
    Optional<Integer> revision(UserId id) {
        return asSystem.call(() -> Optional.ofNullable(account(id))
                .filter(HasDbRevision.class::isInstance)
                .map(account -> ((HasDbRevision) account).getRevision()));
    }

    private User account(UserId id) {
        return identities.createUserQuery().userId(id.value()).singleResult();
    }

    private Set<String> groupsOf(UserId id) {
        return identities.createGroupQuery().groupMember(id.value()).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
    }

    private static String nameOf(User user) {
        String name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? user.getId() : name;
    }
}
