package de.sachsen.mitnutzung.platform;

/** What groups of users may do in the engine, as far as {@code access.yml} says it. */
public interface GroupRights {

    /**
     * Gives the managers of one component what those of all components have, but for their tasks. Nothing happens with
     * other groups, which the file names.
     */
    void grantTo(String newGroup);
}
