package de.sachsen.mitnutzung.platform.security;

import static de.sachsen.mitnutzung.platform.security.Browser.basic;
import static de.sachsen.mitnutzung.platform.security.SeededUsers.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningApplication
class PasswordHashTest {

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
    void security_7_passwords_are_kept_as_memory_hard_hashes_with_a_salt_each() {
        users.add("arno", "Arno", "Argon", "office");
        users.add("arne", "Arne", "Argon", "office");

        assertThat(hashOf("arno")).startsWith("{argon2id}$argon2id$v=19$m=").isNotEqualTo(hashOf("arne"));
        assertThat(signIn("arno", PASSWORD)).isEqualTo(200);
        assertThat(signIn("arno", PASSWORD + "!")).isEqualTo(401);
    }

    @Test
    void security_7_a_hash_of_the_engines_older_kind_lets_its_owner_in_and_is_replaced_then() {
        users.add("sigi", "Sigi", "Sha", "office");
        hashTheOldWay("sigi", PASSWORD);

        assertThat(signIn("sigi", PASSWORD)).isEqualTo(200);
        assertThat(hashOf("sigi")).startsWith("{argon2id}");
        assertThat(new Browser(port)
                        .get("/engine-rest/task/count", basic("sigi", PASSWORD))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void security_7_a_wrong_password_replaces_no_hash() {
        users.add("susi", "Susi", "Sha", "office");
        hashTheOldWay("susi", PASSWORD);
        String before = hashOf("susi");

        assertThat(signIn("susi", "Falsch-und-lang-26!")).isEqualTo(401);
        assertThat(hashOf("susi")).isEqualTo(before);
    }

    @Test
    void security_7_a_password_in_use_is_hashed_anew_even_when_the_policy_would_not_let_it_be_chosen_today() {
        users.add("kurt", "Kurt", "Kurz", "office");
        hashTheOldWay("kurt", "kurz");

        assertThat(signIn("kurt", "kurz")).isEqualTo(200);
        assertThat(hashOf("kurt")).startsWith("{argon2id}");
    }

    private int signIn(String user, String password) {
        return browser.get("/engine-rest/task/count", basic(user, password)).statusCode();
    }

    private void hashTheOldWay(String user, String password) {
        String salt = "salz";
        jdbc.sql("update act_id_user set pwd_ = ?, salt_ = ? where id_ = ?")
                .params(
                        new PasswordManager(new Sha512HashDigest(), List.of())
                                .encrypt(EncryptionUtil.saltPassword(password, salt)),
                        salt,
                        user)
                .update();
    }

    private String hashOf(String user) {
        return jdbc.sql("select pwd_ from act_id_user where id_ = ?")
                .param(user)
                .query(String.class)
                .single();
    }
}
