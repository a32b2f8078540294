package de.sachsen.mitnutzung.voting.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** H2's way to refuse changes and deletions in a table that only grows; PostgreSQL has a function of its own for that. */
public final class OnlyGrows implements Trigger {

    /** As PostgreSQL's {@code restrict_violation}. */
    private static final String RESTRICT_VIOLATION = "23001";

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException("this table only grows", RESTRICT_VIOLATION);
    }
}
