package de.sachsen.mitnutzung.voting;

import static org.assertj.core.api.Assertions.assertThat;

/** Takes the hashes of a closed ballot again, from roll and votes as the tables hold them now. */
public final class Recount {

    private Recount() {}

    public static void confirms(Ballots ballots, BallotId id) {
        Ballot ballot = ballots.get(id);
        Ballot.Opening opening = ballot.requireOpening();
        Ballot.Result result = ballot.requireResult();
        assertThat(Canonical.opening(ballot, ballot.roll(), opening.openedAt(), opening.deadline())
                        .sha256())
                .as("opening hash of %s", id)
                .isEqualTo(opening.hash());
        Count count = Count.of(ballot.roll(), ballots.votes(id));
        assertThat(Canonical.closing(ballot, ballots.votes(id), count, result.outcome(), result.closedAt())
                        .sha256())
                .as("closing hash of %s", id)
                .isEqualTo(result.hash());
        assertThat(new Canonical.Text(opening.record()).sha256()).isEqualTo(opening.hash());
        assertThat(new Canonical.Text(result.record()).sha256()).isEqualTo(result.hash());
    }
}
