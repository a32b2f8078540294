package de.sachsen.mitnutzung.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One referral of a requirement to the council.
 *
 * @param stage the overdue stage; only for {@link ReferralReason#OVERDUE}
 * @param cycle the requirement's cycle, from 1
 * @param mayVote whether the matter is ripe for a vote, that is assessed
 * @param mayReturn whether it may be returned: once only
 * @param dossier what the system drafted, as a JSON object
 * @param instruction empty as well when the matter is returned because the chair kept silent
 * @param returnDate by when the council wants the stage finished
 */
public record Referral(
        ReferralId id,
        String requirement,
        ReferralReason reason,
        Optional<String> stage,
        ReferralState state,
        Optional<Verdict> verdict,
        int cycle,
        String motion,
        boolean mayVote,
        boolean mayReturn,
        String dossier,
        Optional<String> recommendation,
        Optional<String> note,
        Optional<Disposition> disposition,
        Optional<String> instruction,
        Optional<LocalDate> returnDate,
        Instant since,
        Optional<Instant> decidedAt) {

    /** Whether nobody has to do anything about it any more. */
    public boolean isSettled() {
        return state == ReferralState.DECIDED || state == ReferralState.RETURNED;
    }

    /** What happens when the chair says nothing in time: a vote, or a return of what is not ripe for one. */
    public Disposition dispositionBySilence() {
        return mayVote ? Disposition.VOTE : Disposition.RETURN;
    }

    /** @throws DispositionNotOpen when the chair may not do that with this referral */
    void requireOpenTo(Disposition wanted) {
        if (wanted == Disposition.VOTE && !mayVote) {
            throw new DispositionNotOpen(
                    "Über eine noch nicht bewertete Anforderung kann nicht abgestimmt werden; sie lässt sich nur zurückgeben.");
        }
        if (wanted == Disposition.RETURN && !mayReturn) {
            throw new DispositionNotOpen(
                    "Die Anforderung wurde schon einmal zurückgegeben; jetzt ist nur noch eine Abstimmung möglich.");
        }
    }
}
