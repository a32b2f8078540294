package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.platform.Refusal;

/** Nobody reads the ledger of a ballot before the body has finished with the matter. */
public final class LedgerSealed extends Refusal {

    LedgerSealed() {
        super(
                Kind.CONFLICT,
                "Das Ledger ist erst lesbar, wenn die Abstimmung geschlossen und die Sache im Gremium abgeschlossen ist.");
    }
}
