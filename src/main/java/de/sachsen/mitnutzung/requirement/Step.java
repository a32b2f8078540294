package de.sachsen.mitnutzung.requirement;

/** The kinds of things that happen to a requirement. */
public enum Step {
    SUBMITTED("Eingereicht"),
    CHECKED("Geprüft"),
    COMPLETED("Ergänzt"),
    DEFERRED("Zurückgestellt"),
    RESUBMITTED("Wieder vorgelegt"),
    EXPIRED("Abgelaufen"),
    MERGED("Zusammengeführt"),
    CO_SIGNED("Mitgezeichnet"),
    ASSESSED("Bewertet"),
    ROUTED("Weg bestimmt"),
    ROUTINE_DECIDED("Routine entschieden"),
    CALLED_IN("Abstimmung verlangt"),
    ON_AGENDA("Auf der Tagesordnung"),
    BALLOT_PREPARED("Abstimmung vorbereitet"),
    BALLOT_COUNTED("Abstimmung ausgezählt"),
    REFERRED("An den Rat verwiesen"),
    WITH_COUNCIL("Beim Rat"),
    COUNCIL_ANSWERED("Rat hat geantwortet"),
    ADOPTED("Angenommen"),
    REJECTED("Abgelehnt"),
    PLANNED("Umsetzung geplant"),
    IMPLEMENTED("Umgesetzt"),
    ACCEPTANCE("Abnahme"),
    RELEASED("Freigegeben"),
    CLOSED("Abgeschlossen"),
    WITHDRAWAL("Rücknahme"),
    HANDED_OVER("Übernommen"),
    REMINDED("Erinnert");

    private final String german;

    Step(String german) {
        this.german = german;
    }

    public String german() {
        return german;
    }
}
