package de.sachsen.mitnutzung.platform.security;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** A real OpenID Connect provider in an application of its own, with people whose claims a test may change. */
@ImportAutoConfiguration({
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    OAuth2AuthorizationServerAutoConfiguration.class,
    OAuth2AuthorizationServerJwtAutoConfiguration.class
})
class IssuerServer {

    static final String PASSWORD = "beim-anbieter";

    /** Sign-in name there → claims. */
    static final Map<String, Map<String, Object>> PEOPLE = new ConcurrentHashMap<>();

    /** Where the application under test is, once it runs. */
    static volatile String application = "http://localhost";

    private static ServletWebServerApplicationContext running;

    static synchronized int port() {
        if (running == null) {
            running = (ServletWebServerApplicationContext) new SpringApplicationBuilder(IssuerServer.class)
                    .web(WebApplicationType.SERVLET)
                    .run(
                            "--spring.config.name=issuer",
                            "--server.port=0",
                            "--server.address=127.0.0.1",
                            "--spring.main.banner-mode=off");
        }
        return running.getWebServer().getPort();
    }

    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder().build();
    }

    @Bean
    RegisteredClientRepository clients() {
        String id = UUID.randomUUID().toString();
        return new RegisteredClientRepository() {
            @Override
            public void save(RegisteredClient client) {
                // the server wants to hash the secret anew; there is nothing to keep
            }

            @Override
            public RegisteredClient findById(String sought) {
                return id.equals(sought) ? client(id) : null;
            }

            @Override
            public RegisteredClient findByClientId(String sought) {
                return "mitnutzung".equals(sought) ? client(id) : null;
            }
        };
    }

    private static RegisteredClient client(String id) {
        return RegisteredClient.withId(id)
                .clientId("mitnutzung")
                .clientSecret("{noop}secret")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(application + "/login/oauth2/code/sachsen")
                .postLogoutRedirectUri(application + "/anmelden?abgemeldet")
                .scope("openid")
                .scope("profile")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    @Bean
    UserDetailsService people() {
        return name -> {
            if (!PEOPLE.containsKey(name)) {
                throw new UsernameNotFoundException(name);
            }
            return User.withUsername(name).password("{noop}" + PASSWORD).build();
        };
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return token -> {
            if (OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue())) {
                token.getClaims()
                        .claims(all ->
                                all.putAll(PEOPLE.get(token.getPrincipal().getName())));
            }
        };
    }
}
