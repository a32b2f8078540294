package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.SignedInUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the groups are called in front of people. */
final class Roles {

    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put(Groups.REQUESTERS, "Anforderungsstelle");
        NAMES.put(Groups.SERVICE_PROVIDERS, "Beauftragter Dienstleister");
        NAMES.put(Groups.OFFICE, "Geschäftsstelle");
        NAMES.put(Groups.WORKING_GROUP_CHAIR, "Vorsitz der Arbeitsgruppe");
        NAMES.put(Groups.WORKING_GROUP, "Arbeitsgruppe");
        NAMES.put(Groups.COUNCIL_CHAIR, "Vorsitz des IT-Kooperationsrats");
        NAMES.put(Groups.COUNCIL, "IT-Kooperationsrat");
        NAMES.put(Groups.MANAGERS, "Komponentenverantwortung");
        NAMES.put(Groups.PROTECTION, "Informationssicherheit und Datenschutz");
        NAMES.put(Groups.HELPDESK, "Service Desk, 1. Ebene");
        NAMES.put(Groups.SECOND_LEVEL, "Service Desk, 2. Ebene");
        NAMES.put(Groups.THIRD_LEVEL, "Service Desk, 3. Ebene");
        NAMES.put(Groups.ADMINISTRATORS, "Systemverwaltung");
    }

    private Roles() {}

    /** German, in the order of the bodies; groups of single components are part of the managers' role. */
    static List<String> of(SignedInUser user) {
        return NAMES.entrySet().stream()
                .filter(role -> user.isIn(role.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
