package de.sachsen.mitnutzung.platform.security;

import de.sachsen.mitnutzung.platform.IssuerSignIns;
import de.sachsen.mitnutzung.platform.SignedInUser;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sign-in with OpenID Connect providers. State and nonce are Spring Security's; PKCE is added for every provider. What
 * comes out is the same as after a sign-in with a password.
 */
@Component
@Profile("oidc")
class OidcSignIn implements IssuerSignIns {

    private static final String BEGIN = OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI;

    /** Why a sign-in failed → how the sign-in page is told. */
    private static final Map<String, String> FAILURES =
            Map.of(IssuedAccounts.UNFIT_ID, "kennung", IssuedAccounts.TAKEN_ID, "vergeben");

    private final ClientRegistrationRepository registrations;
    private final IssuedAccounts accounts;
    private final OidcUserService userInfo = new OidcUserService();

    OidcSignIn(ClientRegistrationRepository registrations, IssuedAccounts accounts) {
        this.registrations = registrations;
        this.accounts = accounts;
    }

    @Override
    public List<IssuerSignIn> all() {
        return known().stream()
                .map(issuer -> new IssuerSignIn(issuer.getClientName(), BEGIN + "/" + issuer.getRegistrationId()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<ClientRegistration> known() {
        return StreamSupport.stream(((Iterable<ClientRegistration>) registrations).spliterator(), false)
                .toList();
    }

    void addTo(HttpSecurity http, RequestCache requests) throws Exception {
        http.oauth2Login(login -> login.loginPage(SecurityConfiguration.SIGN_IN)
                .authorizationEndpoint(begin -> begin.authorizationRequestResolver(withPkce()))
                .authorizedClientRepository(new NoTokensKept())
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(this::bring))
                .successHandler(signedIn(requests))
                .failureHandler(OidcSignIn::refuse));
        http.logout(logout -> logout.logoutSuccessHandler(this::signOut));
    }

    /** Addresses that a form of the application may lead to: signing out goes on to the provider. */
    String formTargets() {
        return known().stream()
                .flatMap(issuer -> endSession(issuer).stream())
                .map(end -> " " + end.getScheme() + "://" + end.getAuthority())
                .distinct()
                .collect(Collectors.joining());
    }

    private OAuth2AuthorizationRequestResolver withPkce() {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, BEGIN);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }

    private OidcUser bring(OidcUserRequest request) {
        OidcUser issued = userInfo.loadUser(request);
        SignedInUser user = accounts.bring(issued);
        return new Issued(issued, user);
    }

    /** The session gets the person, not the provider's view of them. */
    private static AuthenticationSuccessHandler signedIn(RequestCache requests) {
        var goOn = new SavedRequestAwareAuthenticationSuccessHandler();
        goOn.setRequestCache(requests);
        var sessions = new HttpSessionSecurityContextRepository();
        return (request, response, byIssuer) -> {
            var issuer = (OAuth2AuthenticationToken) byIssuer;
            var issued = (Issued) issuer.getPrincipal();
            Authentication own = AccountAuthentication.authenticated(
                    issued.user,
                    new IssuerSession(
                            issuer.getAuthorizedClientRegistrationId(),
                            issued.getIdToken().getTokenValue()));
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(own);
            SecurityContextHolder.setContext(context);
            sessions.saveContext(context, request, response);
            goOn.onAuthenticationSuccess(request, response, own);
        };
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        String why = refused instanceof OAuth2AuthenticationException byIssuer
                ? FAILURES.getOrDefault(byIssuer.getError().getErrorCode(), "anbieter")
                : "anbieter";
        response.sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN + "?" + why);
    }

    private void signOut(HttpServletRequest request, HttpServletResponse response, Authentication ended)
            throws IOException, ServletException {
        String local = request.getContextPath() + SecurityConfiguration.SIGN_IN;
        if (ended != null && ended.getDetails() instanceof IssuerSession session) {
            Optional<URI> end = Optional.ofNullable(registrations.findByRegistrationId(session.registration()))
                    .flatMap(OidcSignIn::endSession);
            if (end.isPresent()) {
                String back = UriComponentsBuilder.fromUriString(UrlUtils.buildFullRequestUrl(request))
                        .replacePath(local)
                        .replaceQuery("abgemeldet")
                        .toUriString();
                response.sendRedirect(UriComponentsBuilder.fromUri(end.get())
                        .queryParam("id_token_hint", session.idToken())
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .encode()
                        .buildAndExpand(back)
                        .toUriString());
                return;
            }
        }
        response.sendRedirect(local + "?abgemeldet");
    }

    private static Optional<URI> endSession(ClientRegistration issuer) {
        return Optional.ofNullable(
                        issuer.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
                .map(Object::toString)
                .map(URI::create);
    }

    /** The provider's user together with whom the application takes them for, between token and session. */
    private static final class Issued extends DefaultOidcUser {

        private final transient SignedInUser user;

        Issued(OidcUser issued, SignedInUser user) {
            super(issued.getAuthorities(), issued.getIdToken(), issued.getUserInfo());
            this.user = user;
        }
    }
}
