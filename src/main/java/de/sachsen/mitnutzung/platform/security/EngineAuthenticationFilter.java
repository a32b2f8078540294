package de.sachsen.mitnutzung.platform.security;

import de.sachsen.mitnutzung.platform.SignedInUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the engine who is asking, so that its authorizations and the guard apply to everything that a request does, and
 * makes it forget afterwards. The webapps are left out: their own filters do the same, and look accounts up before that
 * with the application's rights.
 */
class EngineAuthenticationFilter extends OncePerRequestFilter {

    private final IdentityService identities;
    private final RequestMatcher webapps;

    EngineAuthenticationFilter(IdentityService identities, RequestMatcher webapps) {
        this.identities = identities;
        this.webapps = webapps;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return webapps.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        try {
            if (authentication != null && authentication.getPrincipal() instanceof SignedInUser user) {
                identities.setAuthentication(user.id().value(), List.copyOf(user.groups()));
            }
            chain.doFilter(request, response);
        } finally {
            identities.clearAuthentication();
        }
    }
}
