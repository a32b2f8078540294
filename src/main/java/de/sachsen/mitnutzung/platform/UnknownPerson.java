package de.sachsen.mitnutzung.platform;

/** Nothing is stored under this user id, or nothing any more. */
public final class UnknownPerson extends Refusal {

    UnknownPerson() {
        super(Kind.UNKNOWN, "Unter dieser Kennung ist hier nichts gespeichert.");
    }
}
