package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What happens to ballots, for those who tell people about it. None of it says how anybody voted. */
public final class BallotEvents {

    private BallotEvents() {}

    /** @param vacantSeats labels of seats that nobody can vote for */
    public record BallotOpened(Ballot ballot, List<String> vacantSeats) {}

    /**
     * Somebody voted for a seat.
     *
     * @param other the seat's member or deputy who did not
     * @param receipt hash of the ledger's entry
     */
    public record SeatVoted(
            BallotId ballot,
            Optional<String> requirement,
            String seatLabel,
            UserId voter,
            Capacity capacity,
            Optional<PersonId> other,
            Instant at,
            String receipt) {}

    /** The people of all seats that have not voted yet are to be reminded. */
    public record VotersReminded(Ballot ballot, List<PersonId> people) {}

    /** Somebody is suspended until the other seats have decided. */
    public record ExclusionRaised(Ballot ballot, Exclusion exclusion) {}

    /** @param exclusion with its decision */
    public record ExclusionDecided(Ballot ballot, Exclusion exclusion) {}

    /**
     * A seat objected to the written procedure; the next session has to deal with the matter.
     *
     * @param actor who objected; is not told about it
     */
    public record CirculationStopped(Ballot ballot, Objection objection, UserId actor) {}

    /** @param actor who signed; is not told about it */
    public record ReferralSigned(Ballot ballot, ReferralSignature signature, ReferralRequest request, UserId actor) {}

    public record BallotClosed(Ballot ballot) {}

    /** The body has finished with the matter: its ballots on the requirement that have ended may be told of. */
    public record MatterSettled(String requirement, Body body) {}
}
