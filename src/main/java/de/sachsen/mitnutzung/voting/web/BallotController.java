package de.sachsen.mitnutzung.voting.web;

import de.sachsen.mitnutzung.platform.Page;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.BallotSecrecy;
import de.sachsen.mitnutzung.voting.Ballots;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/ballots", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Abstimmungen")
class BallotController {

    private final Ballots ballots;
    private final BallotSecrecy secrecy;

    BallotController(Ballots ballots, BallotSecrecy secrecy) {
        this.ballots = ballots;
        this.secrecy = secrecy;
    }

    @GetMapping
    @Operation(summary = "Abstimmungen, die neuesten zuerst")
    Page<BallotDocument> list(
            @RequestParam(name = "requirement") Optional<String> requirement,
            @RequestParam(name = "page", defaultValue = "0") int page,
            @RequestParam(name = "size", defaultValue = "20") int size,
            Principal viewer) {
        return ballots.list(requirement, new Page.Request(page, size)).map(ballot -> document(ballot, viewer));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Eine Abstimmung; Zahlen und Ergebnis erst nach dem Schließen")
    BallotDocument one(@PathVariable("id") String id, Principal viewer) {
        return document(ballots.get(new BallotId(id)), viewer);
    }

    private BallotDocument document(Ballot ballot, Principal viewer) {
        UserId user = new UserId(viewer.getName());
        return BallotDocument.of(
                ballot,
                secrecy.showsPresence(ballot, user) ? ballots.present(ballot.id()) : null,
                secrecy.showsCounts(ballot),
                secrecy.showsVotes(ballot, user) ? ballots.votes(ballot.id()) : null);
    }
}
