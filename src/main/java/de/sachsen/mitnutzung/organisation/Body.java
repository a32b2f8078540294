package de.sachsen.mitnutzung.organisation;

/** A body that decides, by the agreement on shared use of 27 January 2011 as of 20 August 2014. */
public enum Body {
    WORKING_GROUP("Arbeitsgruppe E-Government-Basiskomponenten", "WG"),
    /** § 18 (3) no. 4 SächsEGovG. */
    COUNCIL("Sächsischer IT-Kooperationsrat", "COUNCIL");

    private final String german;
    private final String prefix;

    Body(String german, String prefix) {
        this.german = german;
        this.prefix = prefix;
    }

    public String german() {
        return german;
    }

    SeatId seatId(Bench bench, int number) {
        return new SeatId(prefix + "-" + bench.name() + "-" + number);
    }
}
