package de.sachsen.mitnutzung.catalogue;

import java.util.List;

/** The agreement on the shared use of the platform, in all its versions. */
public interface Agreement {

    AgreementVersion current();

    /** Oldest first. */
    List<AgreementVersion> versions();

    /** What the current version wants to achieve. */
    default List<Statement> goals() {
        return current().text().goals();
    }

    /** What the state renders under the current version. */
    default List<Statement> services() {
        return current().text().services();
    }
}
