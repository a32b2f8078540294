package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.calendar.GermanDates;
import de.sachsen.mitnutzung.platform.Refusal;

/** The seat has voted; a cast vote is final. */
public final class AlreadyVoted extends Refusal {

    AlreadyVoted(VoteMark mark) {
        super(
                Kind.CONFLICT,
                "Für diesen Sitz wurde am %s bereits %s abgestimmt."
                        .formatted(
                                GermanDates.moment(mark.castAt()),
                                switch (mark.capacity()) {
                                    case MEMBER -> "durch das Mitglied";
                                    case DEPUTY -> "durch die Stellvertretung";
                                }));
    }
}
