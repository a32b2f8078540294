package de.sachsen.mitnutzung.platform;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who is signed in, however they did so. Controllers take it as {@code @AuthenticationPrincipal SignedInUser}.
 *
 * @param displayName what to call them; the id when no name is known
 * @param groups ids as in {@link Groups}, sorted; read anew with every request
 */
public record SignedInUser(UserId id, String displayName, Set<String> groups)
        implements AuthenticatedPrincipal, Serializable {

    public SignedInUser {
        Objects.requireNonNull(id);
        Objects.requireNonNull(displayName);
        groups = new TreeSet<>(groups);
    }

    public boolean isIn(String group) {
        return groups.contains(group);
    }

    /** The user id, by which Spring Security knows people. */
    @Override
    public String getName() {
        return id.value();
    }
}
