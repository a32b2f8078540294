package de.sachsen.mitnutzung.requirement;

import java.util.List;

/** All implementations that were ever ordered. */
public interface Implementations {

    Implementation get(Implementation.Id id);

    /** Of one requirement, the earliest first. */
    List<Implementation> of(RequirementId requirement);

    /** All answers to all attempts, in order. */
    List<AcceptanceAnswer> answers(Implementation.Id id);
}
