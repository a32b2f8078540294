package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.platform.Refusal;

/** The requester has withdrawn, and the co-signers are being asked whether they take the requirement over. */
public final class WithdrawalPending extends Refusal {

    public WithdrawalPending() {
        super(
                Kind.CONFLICT,
                "Die einreichende Stelle hat die Anforderung zurückgezogen; die Mitzeichnenden können sie noch übernehmen. Bis das geklärt ist, geht es hier nicht weiter.");
    }
}
