package de.sachsen.mitnutzung.platform;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A column that holds user ids.
 *
 * @param table lower case
 * @param column lower case
 * @param condition SQL that says in which rows, when others hold something else there
 */
public record UserIdColumn(String table, String column, Optional<String> condition) {

    public static UserIdColumn of(String table, String column) {
        return new UserIdColumn(table, column, Optional.empty());
    }

    public UserIdColumn where(String rows) {
        return new UserIdColumn(table, column, Optional.of(rows));
    }

    /** Where the engine keeps the values of a process variable, running and in its history. */
    public static List<UserIdColumn> inVariable(String name) {
        if (!name.matches("[A-Za-z]+")) {
            throw new IllegalArgumentException("not the name of a variable");
        }
        return Stream.of("act_ru_variable", "act_hi_varinst", "act_hi_detail")
                .map(table -> of(table, "text_").where("name_ = '" + name + "'"))
                .toList();
    }

    /** The update that puts the first parameter in the place of the second. */
    String replacement() {
        return "update " + table + " set " + column + " = ? where " + matching();
    }

    /** The count of rows that hold the only parameter. */
    String count() {
        return "select count(*) from " + table + " where " + matching();
    }

    private String matching() {
        return column + " = ?" + condition.map(rows -> " and " + rows).orElse("");
    }
}
