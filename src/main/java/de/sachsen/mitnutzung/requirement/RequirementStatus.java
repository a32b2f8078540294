package de.sachsen.mitnutzung.requirement;

/** Where a requirement stands, as its requester sees it. */
public enum RequirementStatus {
    SUBMITTED("eingereicht"),
    INCOMPLETE("unvollständig"),
    IN_ASSESSMENT("in Bewertung"),
    ROUTINE("Routineentscheidung"),
    IN_BALLOT("in Abstimmung"),
    ON_AGENDA("auf der Tagesordnung"),
    ESCALATED("beim IT-Kooperationsrat"),
    ADOPTED("angenommen"),
    IN_IMPLEMENTATION("in Umsetzung"),
    IN_ACCEPTANCE("in Abnahme"),
    CLOSED("abgeschlossen"),
    REJECTED("abgelehnt"),
    INADMISSIBLE("unzulässig"),
    MERGED("zusammengeführt"),
    DEFERRED("zurückgestellt"),
    WITHDRAWN("zurückgezogen"),
    EXPIRED("abgelaufen");

    private final String german;

    RequirementStatus(String german) {
        this.german = german;
    }

    public String german() {
        return german;
    }
}
