package de.sachsen.mitnutzung.platform;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows as they are told to the person whom they are about: column names in camel case, nothing for what is empty. */
public final class StoredRows {

    private StoredRows() {}

    public static List<Map<String, Object>> of(JdbcClient.StatementSpec query) {
        return query.query().listOfRows().stream().map(StoredRows::told).toList();
    }

    /** The only list that one part of the application tells, under its name; nothing when it is empty. */
    public static Map<String, Object> named(String name, JdbcClient.StatementSpec query) {
        List<Map<String, Object>> rows = of(query);
        return rows.isEmpty() ? Map.of() : Map.of(name, rows);
    }

    /** Puts the list under its name, unless it is empty. */
    public static void put(Map<String, Object> told, String name, List<?> rows) {
        if (!rows.isEmpty()) {
            told.put(name, rows);
        }
    }

    private static Map<String, Object> told(Map<String, Object> row) {
        Map<String, Object> told = new LinkedHashMap<>();
        row.forEach((column, value) -> {
            if (value != null) {
                told.put(camelCase(column), plain(value));
            }
        });
        return told;
    }

    private static Object plain(Object value) {
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (value instanceof Timestamp time) {
            return time.toInstant();
        }
        return value;
    }

    private static String camelCase(String column) {
        StringBuilder name = new StringBuilder();
        for (String word : column.toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
