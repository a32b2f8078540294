package de.sachsen.mitnutzung.platform.security;

import static de.sachsen.mitnutzung.platform.security.Browser.basic;
import static de.sachsen.mitnutzung.platform.security.SeededUsers.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.platform.ClockOffset;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningApplication
class SignInThrottleTest {

    private static final String ELSEWHERE = "198.51.100.7";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identities;

    @Autowired
    private ClockOffset clock;

    @Autowired
    private SignInThrottle throttle;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser;

    @BeforeEach
    void seed() {
        var users = new SeededUsers(identities);
        users.add("thea", "Thea", "Test", "office");
        users.add("theo", "Theo", "Test", "camunda-admin");
        browser = new Browser(port);
        forget();
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from sign_in_failure").update();
        clock.set(Duration.ZERO);
    }

    @Test
    void security_7_guessing_has_to_wait_longer_each_time_and_a_right_password_too() {
        guessTenTimes();

        assertThat(program("thea", PASSWORD)).isEqualTo(401);
        clock.set(clock.get().plusSeconds(65));
        assertThat(program("thea", PASSWORD)).isEqualTo(200);
    }

    @Test
    void security_7_form_and_program_share_the_count_and_the_form_tells_nothing_more() {
        guessTenTimes();

        assertThat(browser.signIn("thea", PASSWORD).headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("/anmelden?fehler");
        clock.set(clock.get().plusSeconds(65));
        assertThat(browser.signIn("thea", PASSWORD).headers().firstValue("Location"))
                .get()
                .asString()
                .doesNotContain("fehler");
    }

    @Test
    void security_7_a_remembered_password_has_to_wait_too() {
        assertThat(program("thea", PASSWORD)).isEqualTo(200);
        guessTenTimes();

        assertThat(program("thea", PASSWORD)).isEqualTo(401);
    }

    @Test
    void security_7_waits_grow_and_have_an_end() {
        assertThat(SignInThrottle.Kind.PAIR.waitAfter(3)).isZero();
        assertThat(SignInThrottle.Kind.PAIR.waitAfter(4)).hasSeconds(1);
        assertThat(SignInThrottle.Kind.PAIR.waitAfter(7)).hasSeconds(8);
        assertThat(SignInThrottle.Kind.PAIR.waitAfter(1_000_000)).hasMinutes(15);
    }

    @Test
    void security_7_an_address_that_tries_many_users_has_to_wait() {
        for (int user = 0; user < 60; user++) {
            throttle.failed("niemand" + user, ELSEWHERE);
        }

        assertThat(throttle.mustWait("thea", ELSEWHERE)).isTrue();
        assertThat(throttle.mustWait("thea", "203.0.113.1")).isFalse();
    }

    @Test
    void security_7_nobody_locks_an_administrator_out_for_long_from_elsewhere() {
        for (int guess = 0; guess < 100; guess++) {
            throttle.failed("theo", "198.51.100." + guess);
        }

        assertThat(program("theo", PASSWORD)).isEqualTo(401);
        clock.set(Duration.ofSeconds(11));
        assertThat(program("theo", PASSWORD)).isEqualTo(200);
    }

    @Test
    void security_7_failures_are_forgotten_and_their_rows_deleted() {
        for (int guess = 0; guess < 30; guess++) {
            throttle.failed("thea", ELSEWHERE);
        }
        clock.set(Duration.ofMinutes(61));

        throttle.failed("theo", "203.0.113.1");

        assertThat(throttle.mustWait("thea", ELSEWHERE)).isFalse();
        assertThat(jdbc.sql("select count(*) from sign_in_failure where subject like '%thea%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest", "/engine-rest/engine/default"})
    void security_7_nobody_who_is_signed_in_tries_out_the_password_of_another(String engine) {
        for (String guess : List.of("falsch", PASSWORD)) {
            HttpResponse<String> answer = verify(engine, "theo", guess);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).doesNotContain("authenticated");
        }

        assertThat(verify(engine, "thea", PASSWORD).body()).contains("\"authenticated\":true");
        assertThat(jdbc.sql("select count(*) from sign_in_failure")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void security_7_nor_their_own_faster_than_at_sign_in() {
        for (int guess = 0; guess < 8; guess++) {
            clock.set(clock.get().plusSeconds(60));
            assertThat(verify("/engine-rest", "thea", "falsch").body()).contains("\"authenticated\":false");
        }

        HttpResponse<String> answer = verify("/engine-rest", "thea", PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("Zu viele falsche Passwörter");
        assertThat(program("thea", PASSWORD)).as("signing in").isEqualTo(200);
    }

    private HttpResponse<String> verify(String engine, String user, String password) {
        return browser.post(
                engine + "/identity/verify",
                "application/json",
                "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(user, password),
                basic("thea", PASSWORD));
    }

    /** Each time after the wait for the one before; the last one costs 64 seconds. */
    private void guessTenTimes() {
        for (int guess = 0; guess < 10; guess++) {
            clock.set(clock.get().plusSeconds(60));
            assertThat(program("thea", "falsch")).isEqualTo(401);
        }
    }

    private int program(String user, String password) {
        return browser.get("/engine-rest/task/count", basic(user, password)).statusCode();
    }
}
