package de.sachsen.mitnutzung.minutes.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.h2.api.Trigger;

/**
 * H2's way to keep minutes as they are: of a draft only the remarks change, and its state by a signature; of what one
 * person has signed only the state; of what both have signed nothing. PostgreSQL has a function of its own for that.
 */
public final class SignedStays implements Trigger {

    /** As PostgreSQL's {@code restrict_violation}. */
    private static final String RESTRICT_VIOLATION = "23001";

    private static final String STATE = "STATE";
    private static final Set<String> WRITTEN_BY_THE_OFFICE = Set.of("REMARKS", "EDITED_BY", "EDITED_AT");

    private final List<String> columns = new ArrayList<>();

    @Override
    public void init(Connection connection, String schema, String trigger, String table, boolean before, int type)
            throws SQLException {
        try (ResultSet found = connection.getMetaData().getColumns(null, schema, table, null)) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME").toUpperCase(Locale.ROOT));
            }
        }
    }

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        if (after == null || !isAllowed(before, after)) {
            throw new SQLException("minutes are signed", RESTRICT_VIOLATION);
        }
    }

    private boolean isAllowed(Object[] before, Object[] after) {
        String from = String.valueOf(before[columns.indexOf(STATE)]);
        String to = String.valueOf(after[columns.indexOf(STATE)]);
        return switch (from + " " + to) {
            case "DRAFT DRAFT" -> changed(before, after).stream().allMatch(WRITTEN_BY_THE_OFFICE::contains);
            case "DRAFT SIGNED_ONCE", "SIGNED_ONCE SIGNED" ->
                changed(before, after).equals(List.of(STATE));
            default -> false;
        };
    }

    private List<String> changed(Object[] before, Object[] after) {
        List<String> changed = new ArrayList<>();
        for (int column = 0; column < before.length; column++) {
            if (!Objects.equals(before[column], after[column])) {
                changed.add(columns.get(column));
            }
        }
        return changed;
    }
}
