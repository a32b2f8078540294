package de.sachsen.mitnutzung.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session when somebody signs out in a webapp. Camunda's logout alone only forgets its own mark in the
 * session, and the next request would be signed in again. It comes first all the same, because it checks the webapps'
 * CSRF token.
 */
class WebappLogoutFilter extends OncePerRequestFilter {

    private final RequestMatcher logout;

    WebappLogoutFilter(RequestMatcher logout) {
        this.logout = logout;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !logout.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (HttpStatus.valueOf(response.getStatus()).is2xxSuccessful()) {
            var signedIn = SecurityContextHolder.getContext().getAuthentication();
            SecurityConfiguration.NOTHING_LEFT_BEHIND.logout(request, response, signedIn);
            new SecurityContextLogoutHandler().logout(request, response, signedIn);
        }
    }
}
