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
 * Refuses addresses that mean different things to different readers ({@code ;}, {@code //}, encoded slashes and dots).
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
        try {
            firewall.getFirewalledRequest(request);
        } catch (RequestRejectedException crooked) {
            problems.answer(response, Problem.of(400));
            return;
        }
        chain.doFilter(request, response);
    }
}
