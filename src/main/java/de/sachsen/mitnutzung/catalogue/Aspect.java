package de.sachsen.mitnutzung.catalogue;

/** The seven aspects by which the agreement's annexes describe a component. */
public enum Aspect {
    FUNCTIONS("Nutzbare Funktionen"),
    ACCESS("Zugangswege"),
    INTERFACES("Schnittstellen"),
    PRECONDITIONS("Nutzungsvoraussetzungen"),
    SERVICE_LEVEL("Servicelevel und Serviceklasse"),
    METRICS("Nutzungskennzahlen"),
    SUPPORT("Dokumentation und Ansprechstellen");

    private final String german;

    Aspect(String german) {
        this.german = german;
    }

    public String german() {
        return german;
    }
}
