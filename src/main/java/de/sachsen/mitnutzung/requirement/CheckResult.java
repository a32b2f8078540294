package de.sachsen.mitnutzung.requirement;

/** What the office found when it checked a requirement. */
public enum CheckResult {
    COMPLETE("vollständig"),
    INCOMPLETE("unvollständig"),
    DUPLICATE("doppelt"),
    INADMISSIBLE("unzulässig"),
    DEFERRED("zurückgestellt");

    private final String german;

    CheckResult(String german) {
        this.german = german;
    }

    public String german() {
        return german;
    }
}
