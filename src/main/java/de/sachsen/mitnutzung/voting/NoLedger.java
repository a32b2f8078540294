package de.sachsen.mitnutzung.voting;

/** Some text is not an entry of a ledger. */
final class NoLedger extends RuntimeException {

    NoLedger(Throwable cause) {
        super("not an entry of a ledger", cause);
    }
}
