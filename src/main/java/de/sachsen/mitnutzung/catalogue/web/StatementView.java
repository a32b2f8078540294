package de.sachsen.mitnutzung.catalogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.sachsen.mitnutzung.catalogue.Statement;
import java.util.List;

/** A statement with the words that mark it, should it be a sample. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatementView(String text, List<String> sources, boolean sample, String label) {

    static StatementView of(Statement statement) {
        return new StatementView(
                statement.text(), statement.sources(), statement.sample(), labelIf(statement.sample()));
    }

    static List<StatementView> of(List<Statement> statements) {
        return statements.stream().map(StatementView::of).toList();
    }

    static String labelIf(boolean sample) {
        return sample ? Statement.SAMPLE_LABEL : null;
    }
}
