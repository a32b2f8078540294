package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.platform.Refusal;

/** The organisation is requester or co-signer already. */
public final class AlreadySigned extends Refusal {

    public AlreadySigned() {
        super(Kind.CONFLICT, "Ihre Stelle trägt diese Anforderung bereits mit.");
    }
}
