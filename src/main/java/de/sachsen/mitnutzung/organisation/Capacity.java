package de.sachsen.mitnutzung.organisation;

/** What somebody is to a seat. */
public enum Capacity {
    MEMBER("Mitglied"),
    /** Acts only when the member is prevented. */
    DEPUTY("Stellvertretung");

    private final String german;

    Capacity(String german) {
        this.german = german;
    }

    public String german() {
        return german;
    }
}
