package de.sachsen.mitnutzung.session.web;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.platform.InvalidField;
import de.sachsen.mitnutzung.platform.process.FormField;
import de.sachsen.mitnutzung.session.AgendaItem;
import de.sachsen.mitnutzung.session.Venue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what the office sends of a session; unknown fields are refused by name. */
record PostedSession(Map<String, Object> fields) {

    private static final FormField<Body> BODY = FormField.choice("body", "Gremium", Body.class);
    private static final FormField<String> STARTS_AT = FormField.text("startsAt", "Beginn", 40);
    private static final FormField<String> ENDS_AT = FormField.text("endsAt", "Ende", 40);
    private static final FormField<String> PLACE = FormField.text("place", "Ort", Venue.LONGEST_PLACE);
    private static final FormField<String> LINK = FormField.text("link", "Verweis", Venue.LONGEST_LINK);
    private static final FormField<String> URGENCY =
            FormField.text("shortNotice", "Grund der Eile", AgendaItem.LONGEST_NOTE);
    private static final FormField<String> REASON = FormField.text("reason", "Grund", AgendaItem.LONGEST_NOTE);
    private static final FormField<String> REQUIREMENT = FormField.text("requirement", "Anforderung", 20);
    private static final FormField<String> TITLE = FormField.text("title", "Thema", AgendaItem.LONGEST_TITLE);
    private static final FormField<LocalDate> UNTIL = FormField.date("resubmissionDate", "Wiedervorlage");
    private static final FormField<Boolean> ORDERED = FormField.yesNo("orderedByChair", "Anordnung des Vorsitzes");
    private static final FormField<Capacity> CAPACITY = FormField.choice("capacity", "Eigenschaft", Capacity.class);
    private static final FormField<Boolean> PRESENT = FormField.yesNo("present", "Anwesend");

    /** @throws InvalidField when there is another field than these */
    static PostedSession of(Map<String, Object> fields, String... known) {
        Map<String, Object> given = fields == null ? Map.of() : fields;
        given.keySet().stream()
                .filter(name -> !Set.of(known).contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw FormField.unknown(name);
                });
        return new PostedSession(given);
    }

    Body body() {
        return require(BODY);
    }

    Venue venue() {
        return new Venue(moment(STARTS_AT), moment(ENDS_AT), find(PLACE), find(LINK));
    }

    Optional<String> urgency() {
        return find(URGENCY);
    }

    String reason() {
        return require(REASON);
    }

    Optional<String> requirement() {
        return find(REQUIREMENT);
    }

    String title() {
        return require(TITLE);
    }

    LocalDate until() {
        return require(UNTIL);
    }

    boolean orderedByChair() {
        return find(ORDERED).orElse(false);
    }

    Capacity capacity() {
        return require(CAPACITY);
    }

    boolean present() {
        return require(PRESENT);
    }

    /** @throws InvalidField unless it is a list of whole numbers */
    List<Integer> order() {
        List<Integer> numbers = new ArrayList<>();
        if (!(fields.get("order") instanceof List<?> given)) {
            throw new InvalidField("order", "Die Reihenfolge ist eine Liste der Nummern.");
        }
        for (Object number : given) {
            if (!(number instanceof Integer whole)) {
                throw new InvalidField("order", "Die Reihenfolge ist eine Liste der Nummern.");
            }
            numbers.add(whole);
        }
        return numbers;
    }

    private Instant moment(FormField<String> field) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(require(field));
            if (moment.getYear() >= 2000 && moment.getYear() < 2200) {
                return moment.toInstant();
            }
        } catch (DateTimeParseException noMoment) {
            // told below, together with a year out of range
        }
        throw field.wrong("„%s“ braucht einen Zeitpunkt wie 2027-03-15T10:00:00+01:00.".formatted(field.label()));
    }

    private <T> Optional<T> find(FormField<T> field) {
        return Optional.ofNullable(field.read(fields.get(field.name())));
    }

    private <T> T require(FormField<T> field) {
        return find(field).orElseThrow(field::missing);
    }
}
