package de.sachsen.mitnutzung.voting.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.sachsen.mitnutzung.organisation.Bench;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.BallotState;
import de.sachsen.mitnutzung.voting.CastVote;
import de.sachsen.mitnutzung.voting.Choice;
import de.sachsen.mitnutzung.voting.Count;
import de.sachsen.mitnutzung.voting.Mode;
import de.sachsen.mitnutzung.voting.Outcome;
import de.sachsen.mitnutzung.voting.Subject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A ballot as {@code /api/v1} shows it; what must stay secret is absent, not empty. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BallotDocument(
        String id,
        Subject subject,
        String requirement,
        Body body,
        int cycle,
        int round,
        Mode mode,
        String session,
        BallotState state,
        String motion,
        String ruleSet,
        int ruleSetVersion,
        boolean noticeGiven,
        Instant openedAt,
        Instant deadline,
        Integer eligible,
        String openingHash,
        Integer present,
        Instant closedAt,
        Integer yes,
        Integer no,
        Integer abstain,
        Outcome outcome,
        Map<Bench, OfBench> benches,
        List<Vote> votes,
        String closingHash,
        String receipt,
        Boolean quorateNow) {

    record OfBench(int eligible, int present, int yes, int no, int abstain) {}

    record Vote(
            String seat, Bench bench, Capacity capacity, Choice choice, String reason, Instant castAt, UUID nonce) {}

    /**
     * @param receipt of the viewer's own vote
     * @param quorateNow whether there would be a quorum if voting ended now
     */
    static BallotDocument of(
            Ballot ballot,
            Integer present,
            boolean withCounts,
            List<CastVote> votes,
            String receipt,
            Boolean quorateNow) {
        Ballot.Opening opening = ballot.opening().orElse(null);
        Ballot.Result result = ballot.result().orElse(null);
        Count count = withCounts && result != null ? result.count() : null;
        return new BallotDocument(
                ballot.id().value(),
                ballot.subject(),
                ballot.requirement().orElse(null),
                ballot.body(),
                ballot.cycle(),
                ballot.round(),
                ballot.mode(),
                ballot.session().orElse(null),
                ballot.state(),
                ballot.motion(),
                ballot.rules().name(),
                ballot.rules().version(),
                ballot.noticeGiven(),
                opening == null ? null : opening.openedAt(),
                opening == null ? null : opening.deadline(),
                opening == null ? null : ballot.eligible().size(),
                opening == null ? null : opening.hash(),
                present,
                result == null ? null : result.closedAt(),
                count == null ? null : count.yes(),
                count == null ? null : count.no(),
                count == null ? null : count.abstain(),
                result == null ? null : result.outcome(),
                count == null ? null : benches(count),
                votes == null
                        ? null
                        : votes.stream().map(vote -> vote(ballot, vote)).toList(),
                result == null ? null : result.hash(),
                receipt,
                quorateNow);
    }

    private static Map<Bench, OfBench> benches(Count count) {
        Map<Bench, OfBench> benches = new EnumMap<>(Bench.class);
        for (Bench bench : Bench.values()) {
            Count.OfBench of = count.of(bench);
            benches.put(bench, new OfBench(of.eligible(), of.present(), of.yes(), of.no(), of.abstain()));
        }
        return benches;
    }

    private static Vote vote(Ballot ballot, CastVote vote) {
        return new Vote(
                vote.seat().value(),
                ballot.seat(vote.seat()).bench(),
                vote.capacity(),
                vote.choice(),
                vote.reason().orElse(null),
                vote.castAt(),
                vote.nonce());
    }
}
