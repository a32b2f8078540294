package de.sachsen.mitnutzung.platform.security;

import de.sachsen.mitnutzung.platform.SignedInUser;
import de.sachsen.mitnutzung.platform.UserId;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Who came in, who was kept out, and who asked for what is not theirs, for whoever looks into an incident afterwards.
 * Programs' requests, each of which brings its credentials, are told when they fail only.
 */
@Component
class SignInLog {

    private static final Logger LOG = LoggerFactory.getLogger(SignInLog.class);

    private static final String UNREADABLE = "somebody";

    @EventListener
    void cameIn(InteractiveAuthenticationSuccessEvent event) {
        LOG.info("{} signed in from {}", name(event.getAuthentication()), address(event.getAuthentication()));
    }

    @EventListener
    void wasKeptOut(AbstractAuthenticationFailureEvent event) {
        LOG.warn("sign-in of {} from {} refused", name(event.getAuthentication()), address(event.getAuthentication()));
    }

    @EventListener
    void left(LogoutSuccessEvent event) {
        LOG.info("{} signed out", name(event.getAuthentication()));
    }

    /** Strangers are only sent to the sign-in, which is nothing to note. */
    @EventListener
    void wasRefused(AuthorizationDeniedEvent<?> event) {
        Authentication asking = event.getAuthentication().get();
        if (asking != null
                && asking.getPrincipal() instanceof SignedInUser
                && event.getSource() instanceof HttpServletRequest request) {
            LOG.warn(
                    "{} from {} was refused {} {}",
                    name(asking),
                    request.getRemoteAddr(),
                    request.getMethod(),
                    request.getRequestURI());
        }
    }

    /** What was typed as a user id is told only if it can be one: it may be a password in the wrong field. */
    private static String name(Authentication authentication) {
        String name = authentication.getName();
        return name != null && name.matches(UserId.PATTERN) ? name : UNREADABLE;
    }

    private static String address(Authentication authentication) {
        return authentication.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "unknown";
    }
}
