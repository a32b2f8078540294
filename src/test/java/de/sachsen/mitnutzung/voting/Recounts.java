package de.sachsen.mitnutzung.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

/** Counts a closed ballot again from its ledger, and holds roll and votes of the tables against it. */
public final class Recounts {

    private Recounts() {}

    public static void confirm(Ballots ballots, Ledger ledger, BallotId id) {
        Ballot ballot = ballots.get(id);
        Ballot.Opening opening = ballot.requireOpening();
        Ballot.Result result = ballot.requireResult();
        Recount recount = Recount.of(id, ledger.of(id), Optional.of(result.hash()));
        assertThat(recount.findings()).as(id.value()).isEmpty();
        assertThat(recount.outcome()).contains(result.outcome());
        assertThat(Canonical.opening(ballot, ballot.roll(), opening.openedAt(), opening.deadline())
                        .sha256())
                .as("opening hash of %s", id)
                .isEqualTo(opening.hash());
        assertThat(Canonical.read(result.record()).path("votes"))
                .isEqualTo(Canonical.read(
                        Canonical.write(Canonical.sorted(ballots.votes(id))).text()));
    }
}
