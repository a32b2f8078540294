package de.sachsen.mitnutzung.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource({"99, P3DT15H36M", "99.5, P1DT19H48M", "99.9, PT8H46M", "100, PT0S"})
    void an_availability_says_how_long_a_component_may_stand_still(String percent, Duration downtime) {
        assertThat(new Availability(new BigDecimal(percent)).downtimeAYear()).isEqualTo(downtime);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100.1", "99.9999"})
    void an_availability_is_a_percentage(String percent) {
        assertThatThrownBy(() -> new Availability(new BigDecimal(percent)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Amt24", "amt 24", "24amt", "amt24-", "amt/24", "ämter", ""})
    void an_id_of_another_shape_names_no_component(String value) {
        assertThat(ComponentId.isValid(value)).isFalse();
        assertThatThrownBy(() -> ComponentId.parse(value)).isInstanceOf(UnknownComponent.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Größenrechner, groessenrechner",
        "Café digital, cafe-digital",
        "2. Stufe, stufe",
        "…, komponente",
        "Ein sehr langer Name der nicht ganz in die Kennung passt, ein-sehr-langer-name-der-nicht-ganz"
    })
    void an_id_is_made_of_the_letters_of_a_name(String name, String id) {
        assertThat(ComponentId.proposedFor(name)).isEqualTo(new ComponentId(id));
    }

    @Test
    void a_statement_without_a_source_has_to_be_a_sample() {
        assertThatThrownBy(() -> new Statement("Behauptung", List.of(), false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Statement("Annahme", List.of(), true).sample()).isTrue();
    }

    @Test
    void hours_of_the_same_days_must_not_overlap() {
        assertThatThrownBy(() -> new ServiceHours(List.of(window("08:00", "12:00"), window("11:00", "15:00"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new ServiceHours(List.of(window("13:00", "00:00"), window("08:00", "12:00"))).inGerman())
                .isEqualTo("Mo 08:00–12:00 Uhr, Mo 13:00–24:00 Uhr");
        assertThat(new ServiceHours(List.of()).inGerman()).isEqualTo("keine");
    }

    private static ServiceHours.Window window(String from, String until) {
        return new ServiceHours.Window(DayOfWeek.MONDAY, LocalTime.parse(from), LocalTime.parse(until));
    }
}
