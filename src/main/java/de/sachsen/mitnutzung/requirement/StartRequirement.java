package de.sachsen.mitnutzung.requirement;

import java.util.Map;

/** Starts a requirement's process as the person who is signed in, on the same guarded way as Tasklist. */
public interface StartRequirement {

    /**
     * @param fields what the start form submits, by name
     * @throws de.sachsen.mitnutzung.platform.Refusal when a field is unknown or wrong; nothing is started then
     */
    RequirementId start(Map<String, Object> fields);
}
