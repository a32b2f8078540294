package de.sachsen.mitnutzung.platform.security;

import de.sachsen.mitnutzung.platform.SignedInUser;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs whoever is signed in to the application in to Camunda's webapps too. */
class WebappSignOn extends ContainerBasedAuthenticationFilter {

    @Override
    public void init(FilterConfig configuration) {
        authenticationProvider = new FromSecurityContext();
    }

    private static final class FromSecurityContext extends ContainerBasedAuthenticationProvider {

        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
            Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
            if (authentication != null && authentication.getPrincipal() instanceof SignedInUser user) {
                AuthenticationResult signedIn =
                        AuthenticationResult.successful(user.id().value());
                signedIn.setGroups(List.copyOf(user.groups()));
                return signedIn;
            }
            return AuthenticationResult.unsuccessful();
        }
    }
}
