package de.sachsen.mitnutzung.demo;

import static de.sachsen.mitnutzung.platform.Groups.ADMINISTRATORS;
import static de.sachsen.mitnutzung.platform.Groups.COUNCIL;
import static de.sachsen.mitnutzung.platform.Groups.COUNCIL_CHAIR;
import static de.sachsen.mitnutzung.platform.Groups.HELPDESK;
import static de.sachsen.mitnutzung.platform.Groups.MANAGERS;
import static de.sachsen.mitnutzung.platform.Groups.OFFICE;
import static de.sachsen.mitnutzung.platform.Groups.PROTECTION;
import static de.sachsen.mitnutzung.platform.Groups.REQUESTERS;
import static de.sachsen.mitnutzung.platform.Groups.SECOND_LEVEL;
import static de.sachsen.mitnutzung.platform.Groups.SERVICE_PROVIDERS;
import static de.sachsen.mitnutzung.platform.Groups.THIRD_LEVEL;
import static de.sachsen.mitnutzung.platform.Groups.WORKING_GROUP;
import static de.sachsen.mitnutzung.platform.Groups.WORKING_GROUP_CHAIR;

import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.OrganisationId;
import java.util.ArrayList;
import java.util.List;

/** Everybody in the demonstration. Their ids and the chairs are part of the project's contract. */
public final class DemoCast {

    static final OrganisationId CHEMNITZ = new OrganisationId("ags-14511000");
    public static final OrganisationId STATE_OFFICE = new OrganisationId("beispiel-staatliche-stelle");
    public static final OrganisationId PROVIDER = new OrganisationId("beispiel-dienstleister");

    private static final int WORKING_GROUP_SEATS = 3;
    private static final int COUNCIL_SEATS = 4;

    private DemoCast() {}

    /** In the order in which the sign-in page shows them. */
    public static List<DemoPerson> all() {
        List<DemoPerson> cast = new ArrayList<>();
        cast.add(DemoPerson.of(
                        "requester1",
                        "Anfordernde Stelle: Stadt Chemnitz",
                        "Anfordernde Stelle",
                        "Chemnitz",
                        REQUESTERS)
                .of(CHEMNITZ));
        cast.add(DemoPerson.of(
                        "requester2",
                        "Anfordernde Stelle: staatliche Stelle (Beispiel)",
                        "Anfordernde Stelle",
                        "Staatliche Stelle",
                        REQUESTERS)
                .of(STATE_OFFICE));
        cast.add(DemoPerson.of(
                        "provider1",
                        "Berechtigter Dienstleister (Beispiel)",
                        "Dienstleister",
                        "Beispiel",
                        SERVICE_PROVIDERS)
                .of(PROVIDER));
        cast.add(DemoPerson.of("office", "Geschäftsstelle", "Geschäftsstelle", "Arbeitsgruppe", OFFICE));
        addWorkingGroup(cast, "state", "STATE", "Staat");
        addWorkingGroup(cast, "municipal", "MUNICIPAL", "Kommunen");
        addCouncil(cast, 1, "STATE", "Staat");
        addCouncil(cast, 1 + COUNCIL_SEATS, "MUNICIPAL", "Kommunen");
        cast.add(DemoPerson.of(
                        "manager",
                        "Komponentenverantwortliche Stelle für alle Basiskomponenten",
                        "Komponentenverantwortung",
                        "Basiskomponenten",
                        MANAGERS)
                .managingAll());
        cast.add(DemoPerson.of(
                "protection",
                "Informationssicherheit und Datenschutz",
                "Informationssicherheit",
                "und Datenschutz",
                PROTECTION));
        cast.add(DemoPerson.of(
                "agent1", "User Help Desk (1. Supportebene)", "User Help Desk", "1. Supportebene", HELPDESK));
        cast.add(DemoPerson.of("agent2", "Support (2. Supportebene)", "Support", "2. Supportebene", SECOND_LEVEL));
        cast.add(DemoPerson.of("agent3", "Support (3. Supportebene)", "Support", "3. Supportebene", THIRD_LEVEL));
        cast.add(DemoPerson.of("admin", "Systemadministration", "Systemadministration", "Plattform", ADMINISTRATORS));
        return List.copyOf(cast);
    }

    private static void addWorkingGroup(List<DemoPerson> cast, String id, String bench, String name) {
        for (int number = 1; number <= WORKING_GROUP_SEATS; number++) {
            String seat = "WG-" + bench + "-" + number;
            String seatName = name + " " + number;
            boolean chair = id.equals("state") && number == 1;
            cast.add(DemoPerson.of(
                            id + number,
                            "Arbeitsgruppe: Mitglied, Sitz " + seatName + (chair ? ", Vorsitz" : ""),
                            "Mitglied",
                            seatName,
                            chair ? new String[] {WORKING_GROUP, WORKING_GROUP_CHAIR} : new String[] {WORKING_GROUP})
                    .on(seat, Capacity.MEMBER));
            cast.add(DemoPerson.of(
                            id + number + "deputy",
                            "Arbeitsgruppe: Stellvertretung, Sitz " + seatName,
                            "Stellvertretung",
                            seatName,
                            WORKING_GROUP)
                    .on(seat, Capacity.DEPUTY));
        }
    }

    private static void addCouncil(List<DemoPerson> cast, int first, String bench, String name) {
        for (int number = 1; number <= COUNCIL_SEATS; number++) {
            int user = first + number - 1;
            boolean chair = user == 1;
            cast.add(DemoPerson.of(
                            "council" + user,
                            "IT-Kooperationsrat: Mitglied, Sitz " + name + " " + number + (chair ? ", Vorsitz" : ""),
                            "Ratsmitglied",
                            name + " " + number,
                            chair ? new String[] {COUNCIL, COUNCIL_CHAIR} : new String[] {COUNCIL})
                    .on("COUNCIL-" + bench + "-" + number, Capacity.MEMBER));
        }
    }
}
