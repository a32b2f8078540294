package de.sachsen.mitnutzung.calendar;

/** How long something may take: working days to the end of the last one, or a duration that simply elapses. */
public sealed interface Period permits WorkingDayPeriod, ElapsedPeriod {

    /**
     * Reads what stands in the configuration.
     *
     * @param text {@code 10WD} for 0 to 9,999 working days, or an ISO-8601 duration up to 9,999 days such as {@code PT20S}
     * @throws IllegalArgumentException when it is neither
     */
    static Period parse(String text) {
        return PeriodNotation.read(text);
    }

    /** The same kind of period, twice as long. */
    Period twice();
}
