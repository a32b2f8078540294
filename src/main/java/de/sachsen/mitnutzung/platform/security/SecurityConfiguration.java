package de.sachsen.mitnutzung.platform.security;

import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.web.BoundedBodies;
import de.sachsen.mitnutzung.platform.web.Problem;
import de.sachsen.mitnutzung.platform.web.ProblemResponses;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What stands in front of every address. Requests that match no rule need a sign-in, so an address that nobody thought
 * of is closed.
 *
 * <p>Matchers are path patterns without a servlet in mind: the engine's interfaces are Jersey servlets, which Spring
 * MVC's matchers silently miss.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String SIGN_IN = "/anmelden";
    static final String SIGN_OUT = "/abmelden";

    private static final RequestMatcher WEBAPPS = paths("/camunda", "/camunda/**");
    private static final RequestMatcher WEBAPP_API = paths("/camunda/api/**");
    private static final RequestMatcher WEBAPP_LOGOUT = PathPatternRequestMatcher.withDefaults()
            .matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout");

    /** CVE-2026-77226: set-up makes an administrator without asking who wants one. */
    private static final RequestMatcher WEBAPP_SETUP =
            paths("/camunda/app/admin/{engine}/setup/**", "/camunda/api/admin/setup/**");

    /** There is one sign-in, and it counts failures in one place. */
    private static final RequestMatcher WEBAPP_LOGIN = paths("/camunda/api/admin/auth/user/{engine}/login/**");

    /** For programs, which have the engine's own interface; here it would only break. */
    private static final RequestMatcher WEBAPP_WORKERS =
            paths("/camunda/api/engine/engine/{engine}/external-task/fetchAndLock/**");

    private static final RequestMatcher STATIC = paths("/assets/**", "/favicon.ico", SecurityTxt.PATH);
    private static final RequestMatcher BASIC = request -> {
        String credentials = request.getHeader(HttpHeaders.AUTHORIZATION);
        return credentials != null && credentials.regionMatches(true, 0, "Basic ", 0, 6);
    };
    private static final RequestMatcher BY_BROWSER = request -> request.getHeader("Sec-Fetch-Mode") != null;

    private static final String OWN_PAGES = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    /** Of interfaces: what they answer is never a page. */
    private static final String NO_PAGE = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    /** Webapps keep forms that were not sent in the browser. */
    static final LogoutHandler NOTHING_LEFT_BEHIND =
            new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.STORAGE));

    private static RequestMatcher paths(String... patterns) {
        RequestMatcher[] matchers = new RequestMatcher[patterns.length];
        for (int i = 0; i < patterns.length; i++) {
            matchers[i] = PathPatternRequestMatcher.withDefaults().matcher(patterns[i]);
        }
        return new OrRequestMatcher(matchers);
    }

    /** The engine's own REST interface: programs, each request with its credentials. */
    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http, IdentityService identities, ProblemResponses problems)
            throws Exception {
        return http.securityMatcher(paths("/engine-rest", "/engine-rest/**"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(new CrossSiteRequests())
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(challenge(problems)))
                .exceptionHandling(edge ->
                        edge.authenticationEntryPoint(challenge(problems)).accessDeniedHandler(refusal(problems)))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(NO_PAGE)))
                .addFilterAfter(new EngineAuthenticationFilter(identities, WEBAPPS), AuthorizationFilter.class)
                .build();
    }

    /** The application's REST interface and its operation: programs with credentials, pages with their session. */
    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, IdentityService identities, Accounts accounts, ProblemResponses problems)
            throws Exception {
        return http.securityMatcher(paths("/api/**", "/v3/api-docs/**", "/v3/api-docs.yaml", "/actuator/**"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(new CrossSiteRequests())
                        .denyAll()
                        .requestMatchers(paths("/actuator/health", "/actuator/health/**"))
                        .permitAll()
                        .requestMatchers(paths("/actuator/**"))
                        .hasAuthority(Groups.ADMINISTRATORS)
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(challengeToPrograms(problems)))
                .exceptionHandling(edge -> edge.authenticationEntryPoint(challengeToPrograms(problems))
                        .accessDeniedHandler(refusal(problems)))
                .csrf(csrf -> csrf.ignoringRequestMatchers(BASIC))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(NO_PAGE)))
                .addFilterBefore(new CurrentAccountFilter(accounts), AuthorizationFilter.class)
                .addFilterAfter(new EngineAuthenticationFilter(identities, WEBAPPS), AuthorizationFilter.class)
                .build();
    }

    /** Everything for people: the portal, and the webapps behind the same sign-in. */
    @Bean
    @Order(3)
    SecurityFilterChain pages(
            HttpSecurity http,
            IdentityService identities,
            Accounts accounts,
            ProblemResponses problems,
            ObjectProvider<OidcSignIn> issuers)
            throws Exception {
        var pagesOnly = new HttpSessionRequestCache();
        pagesOnly.setRequestMatcher(new AndRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/**"),
                new NegatedRequestMatcher(WEBAPP_API),
                SecurityConfiguration::wantsPage));
        pagesOnly.setMatchingRequestParameterName(null);
        OidcSignIn issuer = issuers.getIfAvailable();
        if (issuer != null) {
            issuer.addTo(http, pagesOnly);
        }
        String policy = OWN_PAGES + (issuer == null ? "" : issuer.formTargets());
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(WEBAPP_SETUP, WEBAPP_LOGIN, WEBAPP_WORKERS)
                                .denyAll()
                                .requestMatchers(STATIC, paths(SIGN_IN))
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage(SIGN_IN).failureUrl(SIGN_IN + "?fehler"))
                .logout(logout -> {
                    logout.logoutUrl(SIGN_OUT).addLogoutHandler(NOTHING_LEFT_BEHIND);
                    if (issuer == null) {
                        logout.logoutSuccessUrl(SIGN_IN + "?abgemeldet");
                    }
                })
                .exceptionHandling(edge -> edge.defaultAuthenticationEntryPointFor(
                                (request, response, missing) -> problems.answer(response, Problem.of(401)), WEBAPP_API)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(SIGN_IN), request -> true)
                        .defaultAccessDeniedHandlerFor(refusal(problems), WEBAPP_API)
                        .defaultAccessDeniedHandlerFor(pageRefusal(), request -> true))
                .csrf(csrf -> csrf.ignoringRequestMatchers(WEBAPPS))
                .requestCache(cache -> cache.requestCache(pagesOnly))
                .headers(headers -> pageHeaders(headers, policy))
                .addFilterBefore(new CurrentAccountFilter(accounts), AuthorizationFilter.class)
                .addFilterAfter(new EngineAuthenticationFilter(identities, WEBAPPS), AuthorizationFilter.class)
                .addFilterAfter(new WebappLogoutFilter(WEBAPP_LOGOUT), AuthorizationFilter.class)
                .build();
    }

    /** So that {@link SignInLog} hears of refusals. */
    @Bean
    AuthorizationEventPublisher refusals(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }

    @Bean
    FilterRegistrationBean<Filter> crookedAddresses(ProblemResponses problems) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(new CrookedAddressFilter(problems));
        registration.setName("crookedAddresses");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<Filter> boundedBodies(BoundedBodies.Limits limits, ProblemResponses problems) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(new BoundedBodies(limits, problems));
        registration.setName("boundedBodies");
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        // who is not signed in does not get as far as having a body read
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<Filter> oneLanguage() {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(new OneLanguageFilter());
        registration.setName("oneLanguage");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<Filter> boundedResults() {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(new BoundedResultsFilter());
        registration.setName("boundedResults");
        registration.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 2);
        return registration;
    }

    @Bean
    FilterRegistrationBean<Filter> webappSignOn() {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(new WebappSignOn());
        registration.setName("webappSignOn");
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<Filter> ownNonces() {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(new OwnNonceFilter());
        registration.setName("ownNonces");
        registration.addUrlPatterns("/camunda/app/*");
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 2);
        return registration;
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("text/html");
    }

    /** The webapps bring a policy of their own, and their scripts must stay in the browser's cache. */
    private static void pageHeaders(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.cacheControl(cache -> cache.disable())
                .addHeaderWriter(outside(new OrRequestMatcher(WEBAPPS, STATIC), new CacheControlHeadersWriter()))
                .addHeaderWriter(outside(WEBAPPS, new ContentSecurityPolicyHeaderWriter(policy)))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    private static HeaderWriter outside(RequestMatcher requests, HeaderWriter writer) {
        return new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(requests), writer);
    }

    private static AuthenticationEntryPoint challenge(ProblemResponses problems) {
        return (request, response, missing) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Mitnutzung\", charset=\"UTF-8\"");
            problems.answer(response, Problem.of(401));
        };
    }

    /** A page whose session ran out must not make the browser ask for a password: it would keep it. */
    private static AuthenticationEntryPoint challengeToPrograms(ProblemResponses problems) {
        AuthenticationEntryPoint challenge = challenge(problems);
        return (request, response, missing) -> {
            if (BY_BROWSER.matches(request)) {
                problems.answer(response, Problem.of(401));
            } else {
                challenge.commence(request, response, missing);
            }
        };
    }

    private static AccessDeniedHandler refusal(ProblemResponses problems) {
        return (request, response, denied) -> problems.answer(
                response, denied instanceof CsrfException ? Problem.missingCsrfToken() : Problem.of(403));
    }

    /** A sign-in form that stood open too long is shown anew instead of an error. */
    private static AccessDeniedHandler pageRefusal() {
        var errorPage = new AccessDeniedHandlerImpl();
        return (request, response, denied) -> {
            if (denied instanceof CsrfException && paths(SIGN_IN, SIGN_OUT).matches(request)) {
                response.sendRedirect(request.getContextPath() + SIGN_IN + "?abgelaufen");
            } else {
                errorPage.handle(request, response, denied);
            }
        };
    }
}
