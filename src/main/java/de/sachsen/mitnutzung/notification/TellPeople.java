package de.sachsen.mitnutzung.notification;

import de.sachsen.mitnutzung.organisation.Membership;
import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.platform.Pseudonym;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes notices, one for each recipient however often they are named. */
@Component
class TellPeople {

    private final JdbcNotices notices;
    private final Membership membership;
    private final People people;
    private final Clock clock;

    TellPeople(JdbcNotices notices, Membership membership, People people, Clock clock) {
        this.notices = notices;
        this.membership = membership;
        this.people = people;
        this.clock = clock;
    }

    /** @param sentence German, says what happened */
    void tell(Stream<UserId> recipients, CaseName about, String sentence, String text) {
        Instant now = clock.instant();
        recipients
                .distinct()
                .filter(recipient -> !Pseudonym.is(recipient))
                .forEach(recipient -> notices.add(recipient, about, sentence, text, now));
    }

    Stream<UserId> in(String group) {
        return membership.membersOf(group).stream();
    }

    /** Whoever was made unknown meanwhile cannot be told any more. */
    Stream<UserId> behind(Collection<PersonId> persons) {
        return persons.stream().map(people::userOf).flatMap(Optional::stream);
    }
}
