package de.sachsen.mitnutzung.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that the database holds, row by row as text, blobs included. */
public final class StoredState {

    /** What a mere look, a sign-in or a wrong password writes. */
    private static final Set<String> KEEPS_MOVING =
            Set.of("act_ge_property", "act_ru_meter_log", "act_id_user", "sign_in_failure");

    private final Map<String, List<String>> rows;

    private StoredState(Map<String, List<String>> rows) {
        this.rows = rows;
    }

    public static StoredState of(JdbcClient jdbc) {
        Map<String, List<String>> rows = new TreeMap<>();
        List<String> tables = jdbc.sql("""
                        select table_name from information_schema.tables
                        where lower(table_schema) = 'public' and table_type = 'BASE TABLE'
                        """).query(String.class).list();
        for (String table : tables) {
            rows.put(
                    table.toLowerCase(Locale.ROOT),
                    jdbc.sql("select * from \"" + table + "\"").query(StoredState::texts));
        }
        return new StoredState(rows);
    }

    /** When each table was written last, as H2 counts; nothing of what a mere look writes. Undone writes count too. */
    public static Map<String, Long> writes(JdbcClient h2) {
        Map<String, Long> writes = new TreeMap<>();
        h2.sql("""
                        select table_name, last_modification from information_schema.tables
                        where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'
                        """).query((RowCallbackHandler) row ->
                writes.put(row.getString("table_name").toLowerCase(Locale.ROOT), row.getLong("last_modification")));
        writes.keySet().removeAll(KEEPS_MOVING);
        return writes;
    }

    /** Which tables hold a text anywhere. */
    public List<String> tablesWith(String text) {
        return rows.entrySet().stream()
                .filter(table -> table.getValue().stream().anyMatch(row -> row.contains(text)))
                .map(Map.Entry::getKey)
                .toList();
    }

    public Set<String> tables() {
        return rows.keySet();
    }

    /** The rows, by table, that were not there as they are before; nothing of what a mere look writes. */
    public Map<String, List<String>> since(StoredState earlier) {
        Map<String, List<String>> fresh = new TreeMap<>();
        rows.forEach((table, now) -> {
            if (!KEEPS_MOVING.contains(table)) {
                Set<String> known = Set.copyOf(earlier.rows.getOrDefault(table, List.of()));
                fresh.put(
                        table, now.stream().filter(row -> !known.contains(row)).toList());
            }
        });
        return fresh;
    }

    public void isUnchangedIn(StoredState later) {
        rows.forEach((table, before) -> {
            if (!KEEPS_MOVING.contains(table)) {
                assertThat(later.rows.get(table)).as(table).isEqualTo(before);
            }
        });
    }

    private static List<String> texts(ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        List<String> labels = new ArrayList<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            labels.add(columns.getColumnName(column).toLowerCase(Locale.ROOT) + "=");
        }
        List<String> texts = new ArrayList<>();
        while (rows.next()) {
            StringJoiner text = new StringJoiner(" | ");
            for (int column = 1; column <= labels.size(); column++) {
                text.add(labels.get(column - 1) + text(rows.getObject(column)));
            }
            texts.add(text.toString());
        }
        Collections.sort(texts);
        return texts;
    }

    private static String text(Object value) throws SQLException {
        if (value instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        if (value instanceof Blob blob) {
            try {
                return new String(blob.getBinaryStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        if (value instanceof Clob clob) {
            return clob.getSubString(1, (int) clob.length());
        }
        return String.valueOf(value);
    }
}
