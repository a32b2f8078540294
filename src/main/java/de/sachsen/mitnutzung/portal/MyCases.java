package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.platform.UserId;
import java.time.LocalDate;
import java.util.List;

/** The requirements that a person follows: their own, their organisation's and those co-signed. */
public interface MyCases {

    /** The latest first, twenty at most. */
    List<Row> of(UserId user);

    /**
     * One requirement.
     *
     * @param id for instance {@code ANF-2026-0001}
     * @param status German label of the status
     * @param since the day, Europe/Berlin, since when it has that status
     */
    record Row(String id, String title, String status, LocalDate since) {}
}
