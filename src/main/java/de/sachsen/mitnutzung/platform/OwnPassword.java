package de.sachsen.mitnutzung.platform;

import java.util.function.BooleanSupplier;

/** Has a signed-in person's own password checked, as when they change it, no faster than at sign-in. */
public interface OwnPassword {

    /**
     * @param check whether the password is right
     * @throws TooManyGuesses while the person has to wait after wrong ones
     */
    boolean isConfirmed(UserId person, BooleanSupplier check);
}
