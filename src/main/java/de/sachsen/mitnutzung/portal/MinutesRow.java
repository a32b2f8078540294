package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.minutes.Contents;
import de.sachsen.mitnutzung.minutes.Minutes;
import de.sachsen.mitnutzung.minutes.MinutesId;
import de.sachsen.mitnutzung.minutes.MinutesState;
import de.sachsen.mitnutzung.minutes.UnknownMinutes;
import java.util.stream.Collectors;

/** @param tone of the chip that shows the state */
record MinutesRow(String id, String title, String state, String tone, String drafted) {

    static MinutesRow of(Minutes minutes) {
        return new MinutesRow(
                minutes.id().value(),
                minutes.contents().matters().stream().map(MinutesRow::titleOf).collect(Collectors.joining("; ")),
                minutes.state().german(),
                toneOf(minutes.state()),
                Dates.day(minutes.draftedAt()));
    }

    static boolean isMinutes(String number) {
        try {
            return new MinutesId(number).value().equals(number);
        } catch (UnknownMinutes otherNumber) {
            return false;
        }
    }

    static String titleOf(Contents.Matter<?> matter) {
        return matter.title() == null ? "Abstimmung " + matter.ballot() : matter.title();
    }

    static String toneOf(MinutesState state) {
        return state == MinutesState.SIGNED ? "good" : "soon";
    }
}
