package de.sachsen.mitnutzung.platform.security;

import static de.sachsen.mitnutzung.platform.security.Browser.basic;
import static de.sachsen.mitnutzung.platform.security.SeededUsers.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningApplication
class PasswordHashTest {

    private static final String TASKS = "/engine-rest/task/count";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcClient jdbc;

    private SeededUsers users;
    private Browser browser;

    @BeforeEach
    void seed() {
        users = new SeededUsers(identities);
        browser = new Browser(port);
    }

    @Test
    void security_7_passwords_are_hashed_with_argon2id_and_a_salt_each() {
        users.add("heinz", "Heinz", "Hash", "office");
        users.add("helga", "Helga", "Hash", "office");

        assertThat(hashOf("helga"))
                .matches("\\{argon2id}\\$argon2id\\$v=19\\$m=\\d+,t=2,p=1\\$.+")
                .isNotEqualTo(hashOf("heinz"));
        assertThat(identities.checkPassword("helga", PASSWORD)).isTrue();
    }

    @Test
    void security_7_an_older_hash_is_accepted_and_replaced_at_the_next_sign_in() {
        users.add("olga", "Olga", "Alt", "office");
        keepAsSha512("olga", PASSWORD);

        assertThat(statusOf("olga", "falsch")).isEqualTo(401);
        identities.unlockUser("olga");
        assertThat(hashOf("olga")).startsWith("{SHA-512}");
        assertThat(statusOf("olga", PASSWORD)).isEqualTo(200);
        assertThat(hashOf("olga")).startsWith("{argon2id}");
        assertThat(statusOf("olga", PASSWORD)).isEqualTo(200);
        assertThat(new Browser(port).signIn("olga", PASSWORD).headers().firstValue("Location"))
                .get()
                .asString()
                .doesNotContain("fehler");
    }

    @Test
    void security_7_a_password_older_than_the_policy_gets_the_new_hash_too() {
        users.add("kurt", "Kurt", "Kurz", "office");
        keepAsSha512("kurt", "kurz");

        assertThat(statusOf("kurt", "kurz")).isEqualTo(200);
        assertThat(hashOf("kurt")).startsWith("{argon2id}");
    }

    @Test
    void security_7_a_remembered_password_is_checked_without_the_hash() {
        users.add("cora", "Cora", "Cache", "office");
        assertThat(statusOf("cora", PASSWORD)).isEqualTo(200);

        // a hash that nothing can match, written past the engine so that the account's revision stays
        jdbc.sql("update act_id_user set pwd_ = '{argon2id}' where id_ = 'cora'")
                .update();

        assertThat(statusOf("cora", PASSWORD)).isEqualTo(200);
        assertThat(statusOf("cora", "falsch")).isEqualTo(401);
    }

    @Test
    void security_7_a_group_taken_away_counts_at_once_for_a_remembered_password() {
        users.add("gabi", "Gabi", "Gruppe", "camunda-admin");
        assertThat(browser.get("/actuator", basic("gabi", PASSWORD)).statusCode())
                .isEqualTo(200);

        users.leave("gabi", "camunda-admin");

        assertThat(browser.get("/actuator", basic("gabi", PASSWORD)).statusCode())
                .isEqualTo(403);
    }

    private int statusOf(String user, String password) {
        return browser.get(TASKS, basic(user, password)).statusCode();
    }

    private String hashOf(String user) {
        return jdbc.sql("select pwd_ from act_id_user where id_ = ?")
                .param(user)
                .query(String.class)
                .single();
    }

    private void keepAsSha512(String user, String password) {
        var sha512 = new Sha512HashDigest();
        String salt = "c2FsdA==";
        jdbc.sql("update act_id_user set salt_ = ?, pwd_ = ? where id_ = ?")
                .params(salt, "{" + sha512.hashAlgorithmName() + "}" + sha512.encrypt(password + salt), user)
                .update();
    }
}
