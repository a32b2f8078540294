package de.sachsen.mitnutzung.requirement.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads and writes the column types that need a word. */
final class Columns {

    private Columns() {}

    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static <E extends Enum<E>> Optional<E> constant(ResultSet row, String column, Class<E> type) throws SQLException {
        return text(row, column).map(name -> Enum.valueOf(type, name));
    }

    static String name(Optional<? extends Enum<?>> constant) {
        return constant.map(Enum::name).orElse(null);
    }
}
