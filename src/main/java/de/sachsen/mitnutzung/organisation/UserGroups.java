package de.sachsen.mitnutzung.organisation;

/** The groups of the user directory, named as in {@code Groups}. */
public interface UserGroups {

    /**
     * Makes sure that there is the group; one that is there stays as it is. A read-only directory has to bring its own.
     *
     * @param name in German, for those who put people into it
     */
    void ensure(String group, String name);
}
