package de.sachsen.mitnutzung.organisation;

/** What somebody is to a seat. */
public enum Capacity {
    MEMBER("Mitglied"),
    /** Acts only when the member is prevented. */
    DEPUTY("Stellvertretung");

    private final String germanName;

    Capacity(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
