package de.sachsen.mitnutzung.organisation.process;

import de.sachsen.mitnutzung.organisation.UserGroups;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.Seed;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The groups that models and access rules name. A read-only directory in place of the tables has to bring its own. */
@Component
@Order(Seed.GROUPS)
class DefaultGroups implements Seed {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry(Groups.REQUESTERS, "Anfordernde Stellen"),
            Map.entry(Groups.SERVICE_PROVIDERS, "Berechtigte Dienstleister"),
            Map.entry(Groups.OFFICE, "Geschäftsstelle"),
            Map.entry(Groups.WORKING_GROUP, "Arbeitsgruppe E-Government-Basiskomponenten"),
            Map.entry(Groups.WORKING_GROUP_CHAIR, "Vorsitz der Arbeitsgruppe"),
            Map.entry(Groups.COUNCIL, "IT-Kooperationsrat"),
            Map.entry(Groups.COUNCIL_CHAIR, "Vorsitz des IT-Kooperationsrates"),
            Map.entry(Groups.MANAGERS, "Komponentenverantwortliche"),
            Map.entry(Groups.PROTECTION, "Informationssicherheit und Datenschutz"),
            Map.entry(Groups.HELPDESK, "User Help Desk (1. Supportebene)"),
            Map.entry(Groups.SECOND_LEVEL, "2. Supportebene"),
            Map.entry(Groups.THIRD_LEVEL, "3. Supportebene"),
            Map.entry(Groups.ADMINISTRATORS, "Systemadministration"));

    /** The subject of the agreement; the catalogue may gain others, whose groups come with them. */
    private static final Map<String, String> COMPONENTS = Map.of(
            "amt24", "Amt24",
            "formularservice", "Formularservice",
            "esv", "Elektronische Signatur und Verschlüsselung",
            "geobak", "GeoBaK 2.0",
            "zahlungsverkehr", "Zahlungsverkehr",
            "zcms", "Zentrales Content Management System",
            "prozessplattform", "Prozessplattform",
            "beteiligungsportal", "Beteiligungsportal");

    private final UserGroups groups;

    DefaultGroups(UserGroups groups) {
        this.groups = groups;
    }

    @Override
    public void sow() {
        Groups.ALL.forEach(group -> groups.ensure(group, NAMES.get(group)));
        COMPONENTS.forEach((id, name) -> groups.ensure(Groups.managersOf(id), "Komponentenverantwortliche " + name));
    }
}
