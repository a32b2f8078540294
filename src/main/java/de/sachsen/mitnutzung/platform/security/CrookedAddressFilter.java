package de.sachsen.mitnutzung.platform.security;

import de.sachsen.mitnutzung.platform.web.Problem;
import de.sachsen.mitnutzung.platform.web.ProblemResponses;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses addresses that mean different things to different readers ({@code ;}, {@code //}, encoded slashes and dots), and null characters in searches.
 * Spring Security's firewall does so too, but comes after a filter that fails at them on the engine's servlets.
 */
class CrookedAddressFilter extends OncePerRequestFilter {

    private final StrictHttpFirewall firewall = new StrictHttpFirewall();
    private final ProblemResponses problems;

    CrookedAddressFilter(ProblemResponses problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isCrooked(request)) {
            problems.answer(response, Problem.of(400));
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isCrooked(HttpServletRequest request) {
        // PostgreSQL fails at a null character wherever it looks for one
        if (request.getQueryString() != null && request.getQueryString().contains("%00")) {
            return true;
        }
        try {
            firewall.getFirewalledRequest(request);
            return false;
        } catch (RequestRejectedException crooked) {
            return true;
        }
    }
}
