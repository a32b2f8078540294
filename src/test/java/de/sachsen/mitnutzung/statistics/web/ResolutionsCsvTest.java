package de.sachsen.mitnutzung.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResolutionsCsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.org\";\"Klick\")",
                "+49 351 0",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "="
            })
    void what_a_spreadsheet_would_count_with_stays_a_text(String hostile) {
        assertThat(ResolutionsCsv.text(hostile)).isEqualTo("'" + hostile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hundesteuer", "5 = 5", " =1", "'=1", "Über-Antrag; mit \"allem\""})
    void any_other_text_stays_as_it_is(String harmless) {
        assertThat(ResolutionsCsv.text(harmless)).isEqualTo(harmless);
    }

    @Test
    void the_file_begins_with_a_byte_order_mark_and_headings_in_quotes() throws Exception {
        StringBuilder file = new StringBuilder();
        new ResolutionsCsv(file).close();

        assertThat(file.toString())
                .startsWith("\uFEFF\"Nummer\";\"Datum\";\"Gremium\"")
                .contains("\"Staat: Ja\"", "\"Kommunen: Sitze\"")
                .endsWith("\"Umgesetzt in\"\r\n");
    }
}
