package de.sachsen.mitnutzung.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class PasswordCostTest {

    @Test
    void security_7_unless_told_otherwise_a_check_costs_what_owasp_asks_for() {
        PasswordCost cost = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("mitnutzung.passwords", PasswordCost.class);

        assertThat(cost.memoryKib()).isEqualTo(19_456);
        assertThat(cost.passes()).isEqualTo(2);
        assertThat(new MemoryHardPasswords(cost).encrypt("Geheim")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }
}
