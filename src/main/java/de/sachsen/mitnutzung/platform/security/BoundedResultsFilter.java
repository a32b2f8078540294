package de.sachsen.mitnutzung.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives a list that names no bound the engine's own, since the engine refuses unbounded lists of signed-in people and
 * neither Cockpit nor most programs name one.
 */
final class BoundedResultsFilter extends OncePerRequestFilter {

    /** As {@code queryMaxResultsLimit} of the engine. */
    static final int MOST = 2000;

    /** Of measurements the engine shows fewer. */
    private static final int MOST_MEASUREMENTS = 200;

    private static final String PARAMETER = "maxResults";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        boolean bounded = query != null && query.contains(PARAMETER);
        chain.doFilter(bounded ? request : new Bounded(request), response);
    }

    private static final class Bounded extends HttpServletRequestWrapper {

        Bounded(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getQueryString() {
            String bound = PARAMETER + "=" + (getRequestURI().endsWith("/metrics") ? MOST_MEASUREMENTS : MOST);
            String query = super.getQueryString();
            return query == null || query.isEmpty() ? bound : query + "&" + bound;
        }
    }
}
