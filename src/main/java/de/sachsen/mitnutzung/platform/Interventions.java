package de.sachsen.mitnutzung.platform;

import java.util.List;

/** What administrators did to cases, from the engine's operation log. */
public interface Interventions {

    /**
     * The earliest first; called processes of the case included.
     *
     * @param caseNumber for instance {@code ANF-2026-0001}
     */
    List<Intervention> on(String caseNumber);
}
