package de.sachsen.mitnutzung.voting.jdbc;

import de.sachsen.mitnutzung.organisation.Bench;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.Ballots;
import de.sachsen.mitnutzung.voting.ReferralRequest;
import de.sachsen.mitnutzung.voting.ReferralRequestRecords;
import de.sachsen.mitnutzung.voting.ReferralSignature;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcReferralRequests implements ReferralRequestRecords {

    private final JdbcClient jdbc;
    private final Ballots ballots;

    JdbcReferralRequests(JdbcClient jdbc, Ballots ballots) {
        this.jdbc = jdbc;
        this.ballots = ballots;
    }

    @Override
    public ReferralRequest on(BallotId ballot) {
        List<ReferralSignature> signatures = jdbc.sql("""
                        select r.seat, s.bench, r.person, r.capacity, r.signed_at
                        from referral_signature r join ballot_seat s on s.ballot = r.ballot and s.seat = r.seat
                        where r.ballot = ? order by r.signed_at, r.seat
                        """)
                .param(ballot.value())
                .query((row, number) -> new ReferralSignature(
                        ballot,
                        new SeatId(row.getString("seat")),
                        Bench.valueOf(row.getString("bench")),
                        new PersonId(row.getObject("person", UUID.class)),
                        Capacity.valueOf(row.getString("capacity")),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant()))
                .list();
        return new ReferralRequest(ballots.get(ballot).roll(), signatures, until(ballot));
    }

    private Optional<Instant> until(BallotId ballot) {
        return jdbc.sql("select until from referral_period where ballot = ?")
                .param(ballot.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public void add(ReferralSignature signature) {
        jdbc.sql("insert into referral_signature (ballot, seat, person, capacity, signed_at) values (?, ?, ?, ?, ?)")
                .params(
                        signature.ballot().value(),
                        signature.seat().value(),
                        signature.person().value(),
                        signature.capacity().name(),
                        signature.signedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void savePeriod(BallotId ballot, Instant until) {
        jdbc.sql("insert into referral_period (ballot, until) values (?, ?)")
                .params(ballot.value(), until.atOffset(ZoneOffset.UTC))
                .update();
    }
}
