package de.sachsen.mitnutzung.platform;

/** Only the administration may do this. */
public final class ForAdministratorsOnly extends Refusal {

    ForAdministratorsOnly() {
        super(Kind.FORBIDDEN, "Das ist der Systemadministration vorbehalten.");
    }

    static void require(SignedInUser caller) {
        if (!caller.isIn(Groups.ADMINISTRATORS)) {
            throw new ForAdministratorsOnly();
        }
    }
}
