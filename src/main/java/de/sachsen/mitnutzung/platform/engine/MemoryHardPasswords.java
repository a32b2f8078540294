package de.sachsen.mitnutzung.platform.engine;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Argon2id: each guess at a stolen hash costs as much memory as a sign-in does here. The parameters stand in every hash,
 * so that they can be raised without anybody choosing a new password. Least values after OWASP's cheat sheet on password
 * storage: 19 MiB, two passes, one lane.
 */
final class MemoryHardPasswords implements PasswordEncryptor {

    static final String NAME = "argon2id";

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;

    private final Argon2PasswordEncoder argon2;

    MemoryHardPasswords(PasswordCost cost) {
        this.argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, cost.memoryKib(), cost.passes());
    }

    @Override
    public String encrypt(String password) {
        return argon2.encode(password);
    }

    @Override
    public boolean check(String password, String hash) {
        return argon2.matches(password, hash);
    }

    @Override
    public String hashAlgorithmName() {
        return NAME;
    }
}
