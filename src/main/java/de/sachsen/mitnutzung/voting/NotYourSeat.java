package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.platform.Refusal;

/** The person is neither member nor deputy of that seat on the frozen roll. */
public final class NotYourSeat extends Refusal {

    public NotYourSeat() {
        super(Kind.FORBIDDEN, "Für diesen Sitz können Sie nicht abstimmen.");
    }
}
