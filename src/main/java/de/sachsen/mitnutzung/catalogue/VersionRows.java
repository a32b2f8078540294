package de.sachsen.mitnutzung.catalogue;

import de.sachsen.mitnutzung.platform.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** The columns that every table of versions has: number, cause, note, published_at, published_by. */
final class VersionRows {

    private VersionRows() {}

    /** A version of this moment; the instant as exact as the databases keep it. */
    static PublishedVersion now(Clock clock, int number, Cause cause, String note, UserId author) {
        return new PublishedVersion(number, cause, note, clock.instant().truncatedTo(ChronoUnit.MICROS), author);
    }

    static PublishedVersion read(ResultSet row, int index) throws SQLException {
        return new PublishedVersion(
                row.getInt("number"),
                new Cause(row.getString("cause")),
                row.getString("note"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                new UserId(row.getString("published_by")));
    }

    static Map<String, Object> columns(PublishedVersion version) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("number", version.number());
        columns.put("cause", version.cause().text());
        columns.put("note", version.note());
        columns.put("publishedAt", version.publishedAt().atOffset(ZoneOffset.UTC));
        columns.put("publishedBy", version.publishedBy().value());
        return columns;
    }
}
