package de.sachsen.mitnutzung.voting.jdbc;

import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.platform.PersonalData;
import de.sachsen.mitnutzung.platform.StoredRows;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.BallotSecrecy;
import de.sachsen.mitnutzung.voting.BallotState;
import de.sachsen.mitnutzung.voting.Ballots;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * On which rolls a person stands, how they voted, and where they were held biased. Rolls and votes know people by opaque ids only, so there is nothing
 * to replace; what leads from the id to the person goes with the module {@code organisation}.
 */
@Component
class VotesOfPerson implements PersonalData {

    private final JdbcClient jdbc;
    private final People people;
    private final Ballots ballots;
    private final BallotSecrecy secrecy;

    VotesOfPerson(JdbcClient jdbc, People people, Ballots ballots, BallotSecrecy secrecy) {
        this.jdbc = jdbc;
        this.people = people;
        this.ballots = ballots;
        this.secrecy = secrecy;
    }

    @Override
    public Map<String, Object> about(UserId user, Reader readBy, UserId reader) {
        Map<String, Object> told = new LinkedHashMap<>();
        people.find(user).ifPresent(person -> {
            StoredRows.put(told, "rolls", rolls(person));
            StoredRows.put(told, "votes", votes(person, readBy, reader));
            StoredRows.put(told, "exclusions", exclusions(person));
            StoredRows.put(told, "objections", StoredRows.of(jdbc.sql("""
                        select ballot, seat, capacity, reason, raised_at from objection where person = ?
                        order by raised_at, ballot
                        """).param(person.value())));
            StoredRows.put(told, "referralRequests", StoredRows.of(jdbc.sql("""
                        select ballot, seat, capacity, signed_at from referral_signature where person = ?
                        order by signed_at, ballot
                        """).param(person.value())));
        });
        return told;
    }

    private List<Map<String, Object>> rolls(PersonId person) {
        return StoredRows.of(jdbc.sql("""
                        select ballot, seat, case when member = :person then 'MEMBER' else 'DEPUTY' end as capacity
                        from ballot_seat where member = :person or deputy = :person order by ballot, seat
                        """).param("person", person.value()));
    }

    /** Those that are about the person, and those that the person raised. */
    private List<Map<String, Object>> exclusions(PersonId person) {
        return StoredRows.of(jdbc.sql("""
                        select e.ballot, e.seat, e.capacity, e.raised_by_seat, e.raised_at, e.reason, d.confirmed,
                            d.decided_at
                        from exclusion e
                            left join exclusion_decision d on d.ballot = e.ballot and d.number = e.number
                        where :person in (e.person, e.raised_by) order by e.raised_at, e.ballot, e.number
                        """).param("person", person.value()));
    }

    private List<Map<String, Object>> votes(PersonId person, Reader readBy, UserId reader) {
        List<Map<String, Object>> told = new ArrayList<>();
        for (Map<String, Object> vote : StoredRows.of(jdbc.sql("""
                        select ballot, seat, capacity, cast_at, choice, reason, nonce
                        from vote where person = ? order by cast_at, ballot
                        """).param(person.value()))) {
            Ballot ballot = ballots.get(new BallotId((String) vote.get("ballot")));
            if (readBy == Reader.ADMINISTRATOR) {
                if (secrecy.showsVotes(ballot, reader)) {
                    told.add(vote);
                }
            } else {
                // until then nobody sees values through any interface, not even their own
                if (!secrecy.isOver(ballot)) {
                    vote.keySet().removeAll(List.of("choice", "reason", "nonce"));
                }
                told.add(vote);
            }
        }
        return told;
    }

    /** A former holder of a seat may still stand on the roll of a ballot that was open before. */
    @Override
    public Optional<String> obstacle(UserId user) {
        List<String> open = people.find(user).stream()
                .flatMap(person -> ballots.withOnRoll(person).stream())
                .filter(ballot -> ballots.get(ballot).state() == BallotState.OPEN)
                .map(BallotId::value)
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of("steht auf der Stimmliste einer offenen Abstimmung (" + String.join(", ", open) + ")");
    }
}
