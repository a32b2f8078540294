package de.sachsen.mitnutzung.platform.engine;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one check of a password costs.
 *
 * @param memoryKib memory in KiB, 8 at least, 19,456 by default
 * @param passes passes over it, 1 at least, 2 by default
 */
@ConfigurationProperties("mitnutzung.passwords")
record PasswordCost(
        @DefaultValue("19456") int memoryKib,
        @DefaultValue("2") int passes) {}
