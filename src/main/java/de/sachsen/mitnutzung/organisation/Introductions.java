package de.sachsen.mitnutzung.organisation;

import de.sachsen.mitnutzung.platform.UserId;
import java.util.List;

/** Lets people who share a task see each other's name where otherwise only an id would stand. */
public interface Introductions {

    /** From now on each of them may read the others' profile: name and mail address. */
    void introduce(List<UserId> people);
}
