package de.sachsen.mitnutzung.platform.engine;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Hashes passwords so that trying many of them costs memory as well as time. Parameters: OWASP Password Storage Cheat
 * Sheet, Argon2id with 19 MiB, two passes, one lane. They stand in every hash, so they can be raised without breaking
 * the older ones.
 */
final class Argon2Hash implements PasswordEncryptor {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);

    @Override
    public String encrypt(String password) {
        return encoder.encode(password);
    }

    @Override
    public boolean check(String password, String encrypted) {
        return encoder.matches(password, encrypted);
    }

    /** The mark before each hash by which the engine finds who can check it. */
    @Override
    public String hashAlgorithmName() {
        return "argon2id";
    }
}
