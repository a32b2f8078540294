package de.sachsen.mitnutzung.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Changes that a browser sends for another site's page. Callers with HTTP Basic need no CSRF token, but a browser that
 * once asked for the password adds it by itself: browsers tell by {@code Sec-Fetch-Site} on whose behalf they ask.
 */
class CrossSiteRequests implements RequestMatcher {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    public boolean matches(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !OWN.contains(site) && !READING.contains(request.getMethod());
    }
}
