package de.sachsen.mitnutzung.platform.security;

import de.sachsen.mitnutzung.platform.SignedInUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a session have the groups that its person is in now, not those at sign-in, and ends it when the account is gone.
 */
class CurrentAccountFilter extends OncePerRequestFilter {

    private final Accounts accounts;

    CurrentAccountFilter(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Without a session the credentials have just been checked. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getSession(false) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (known != null && known.getPrincipal() instanceof SignedInUser user) {
            Optional<SignedInUser> current = accounts.find(user.id());
            if (current.isEmpty()) {
                new SecurityContextLogoutHandler().logout(request, response, known);
            } else if (!current.get().equals(user)) {
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(AccountAuthentication.authenticated(current.get(), known.getDetails()));
                SecurityContextHolder.setContext(context);
            }
        }
        chain.doFilter(request, response);
    }
}
