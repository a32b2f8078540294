package de.sachsen.mitnutzung.platform.security;

import de.sachsen.mitnutzung.platform.SignedInUser;
import de.sachsen.mitnutzung.platform.UserId;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs people in by user id and password; their groups become their authorities. */
@Component
class AccountAuthentication implements AuthenticationProvider {

    private static final int LONGEST_PASSWORD = 256;

    private final Accounts accounts;
    private final RememberedPasswords remembered;
    private final SignInThrottle throttle;

    AccountAuthentication(Accounts accounts, RememberedPasswords remembered, SignInThrottle throttle) {
        this.accounts = accounts;
        this.remembered = remembered;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        return signIn(attempt.getName(), String.valueOf(attempt.getCredentials()), addressOf(attempt))
                .map(user -> authenticated(user, attempt.getDetails()))
                .orElseThrow(() -> new BadCredentialsException("sign-in refused"));
    }

    private Optional<SignedInUser> signIn(String name, String password, String address) {
        if (name == null || !name.matches(UserId.PATTERN) || password.length() > LONGEST_PASSWORD) {
            return Optional.empty();
        }
        UserId id = new UserId(name);
        // before anything else: a guess that must wait may not learn that it was right
        if (throttle.mustWait(name, address)) {
            return Optional.empty();
        }
        if (!remembered.confirms(id, password)) {
            if (!throttle.counted(name, address, () -> accounts.accepts(id, password))) {
                return Optional.empty();
            }
            remembered.remember(id, password);
        }
        return accounts.find(id);
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "";
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    static Authentication authenticated(SignedInUser user, Object details) {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                user, null, AuthorityUtils.createAuthorityList(user.groups()));
        authentication.setDetails(details);
        return authentication;
    }
}
