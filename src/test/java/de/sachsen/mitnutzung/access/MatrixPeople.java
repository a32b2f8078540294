package de.sachsen.mitnutzung.access;

import de.sachsen.mitnutzung.api.ExtraPeople;
import de.sachsen.mitnutzung.platform.Groups;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who stands for which row of the matrix. For the rows of groups these are people who are in that group only, so that a
 * row says what the group alone gives.
 */
final class MatrixPeople {

    static final String STRANGER = "nicht angemeldet";

    private static final List<String> COMPONENTS = List.of(
            "amt24",
            "formularservice",
            "esv",
            "geobak",
            "zahlungsverkehr",
            "zcms",
            "prozessplattform",
            "beteiligungsportal");

    /**
     * @param user {@code null} for somebody who is not signed in
     * @param ownsWhatRequester1Submits whether those count as own; else those of Dresden
     */
    record Person(String user, boolean ownsWhatRequester1Submits) {}

    private final Map<String, Person> rows = new LinkedHashMap<>();

    MatrixPeople(ExtraPeople people) {
        for (String group : Groups.ALL) {
            if (!group.equals(Groups.MANAGERS)) {
                dresden(people, group, only(group), group);
            }
        }
        String[] all = COMPONENTS.stream().map(Groups::managersOf).toArray(String[]::new);
        people.add(only(Groups.MANAGERS), all);
        people.actsFor(only(Groups.MANAGERS), "ags-14612000");
        people.joins(only(Groups.MANAGERS), Groups.MANAGERS);
        rows.put("managers", new Person(only(Groups.MANAGERS), false));
        dresden(people, "managers + Komponente, eigene", "onlyamt24", "managersamt24");
        dresden(people, "managers + Komponente, andere", "onlygeobak", "managersgeobak");
        people.add("pilot1", Groups.REQUESTERS);
        people.actsFor("pilot1", "ags-14713000");
        people.add("dresden1", Groups.REQUESTERS);
        people.actsFor("dresden1", "ags-14612000");
        rows.put("wer eingereicht hat", new Person("requester1", true));
        rows.put("mitzeichnende Stelle", new Person("requester2", true));
        rows.put("Pilotkommune", new Person("pilot1", true));
        rows.put("Mitglied des Sitzes", new Person("state2", true));
        rows.put("Stellvertretung des Sitzes", new Person("state3deputy", true));
        rows.put("Mitglied des Ratssitzes", new Person("council5", true));
        rows.put(STRANGER, new Person(null, true));
    }

    private void dresden(ExtraPeople people, String row, String user, String group) {
        people.add(user, group);
        people.actsFor(user, "ags-14612000");
        rows.put(row, new Person(user, false));
    }

    private static String only(String group) {
        return "only" + group.replace("-", "");
    }

    Map<String, Person> rows() {
        return rows;
    }
}
