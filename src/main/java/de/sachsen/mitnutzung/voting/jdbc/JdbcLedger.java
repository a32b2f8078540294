package de.sachsen.mitnutzung.voting.jdbc;

import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.EntryKind;
import de.sachsen.mitnutzung.voting.LedgerBook;
import de.sachsen.mitnutzung.voting.LedgerEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLedger implements LedgerBook {

    private final JdbcClient jdbc;

    JdbcLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<LedgerEntry> of(BallotId ballot) {
        return jdbc.sql("select * from ledger_entry where ballot = ? order by position")
                .param(ballot.value())
                .query(JdbcLedger::entry)
                .list();
    }

    @Override
    public Optional<String> receipt(BallotId ballot, SeatId seat) {
        return jdbc.sql("select hash from ledger_entry where ballot = ? and seat = ?")
                .params(ballot.value(), seat.value())
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<LedgerEntry> last(BallotId ballot) {
        return jdbc.sql("select * from ledger_entry where ballot = ? order by position desc fetch first 1 rows only")
                .param(ballot.value())
                .query(JdbcLedger::entry)
                .optional();
    }

    @Override
    public void add(LedgerEntry entry, Optional<SeatId> seat) {
        jdbc.sql("""
                        insert into ledger_entry (ballot, position, kind, noted_at, content, previous, hash, seat, predecessor)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        entry.ballot().value(),
                        entry.position(),
                        entry.kind().name(),
                        entry.at().atOffset(ZoneOffset.UTC),
                        entry.content(),
                        entry.previous(),
                        entry.hash(),
                        seat.map(SeatId::value).orElse(null),
                        entry.position() == 1 ? null : entry.position() - 1)
                .update();
    }

    private static LedgerEntry entry(ResultSet row, int number) throws SQLException {
        return new LedgerEntry(
                new BallotId(row.getString("ballot")),
                row.getInt("position"),
                EntryKind.valueOf(row.getString("kind")),
                row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                row.getString("content"),
                row.getString("previous"),
                row.getString("hash"));
    }
}
