package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.Bench;
import de.sachsen.mitnutzung.organisation.SeatId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whether the council is to decide because a bench asks for it.
 *
 * @param roll the seats of the ballot, of which the shares are taken
 * @param signatures the earliest first, at most one for each seat
 * @param until when the last one counts, exclusive; empty until the ballot was counted
 */
public record ReferralRequest(List<RollSeat> roll, List<ReferralSignature> signatures, Optional<Instant> until) {

    /** Whether more than half of one bench's seats have signed. */
    public boolean isMade() {
        return benchThatAsks().isPresent();
    }

    public Optional<Bench> benchThatAsks() {
        for (Bench bench : Bench.values()) {
            if (2 * signaturesOf(bench) > seatsOf(bench)) {
                return Optional.of(bench);
            }
        }
        return Optional.empty();
    }

    public int signaturesOf(Bench bench) {
        return (int) signatures.stream()
                .filter(signature -> signature.bench() == bench)
                .count();
    }

    /** How many signatures a bench needs; more than it has seats when it has none. */
    public int neededOf(Bench bench) {
        return seatsOf(bench) / 2 + 1;
    }

    public boolean isSignedBy(SeatId seat) {
        return signatures.stream().anyMatch(signature -> signature.seat().equals(seat));
    }

    private int seatsOf(Bench bench) {
        return (int) roll.stream().filter(seat -> seat.bench() == bench).count();
    }
}
