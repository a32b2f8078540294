package de.sachsen.mitnutzung.catalogue;

/** How far a failure reaches, as published for the platform (sakd.de, e-gov-plattform_service). */
public enum ServiceClass {
    A("sehr hoch"),
    B("hoch"),
    C("mittel"),
    D("niedrig");

    private final String impact;

    ServiceClass(String impact) {
        this.impact = impact;
    }

    /** The impact of a failure in a German word or two. */
    public String impact() {
        return impact;
    }
}
