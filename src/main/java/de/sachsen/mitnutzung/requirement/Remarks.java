package de.sachsen.mitnutzung.requirement;

import java.util.List;

/** What was said in the deliberations on requirements. */
public interface Remarks {

    /** The earliest first. */
    List<Remark> on(RequirementId requirement);
}
