package de.sachsen.mitnutzung.platform;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes somebody who has left unknown: account, name, groups and notices go, and a {@link Pseudonym} takes the place of
 * the user id everywhere else, in one transaction. Rolls, votes and hashes name people by opaque ids only and stay as
 * they are.
 */
@Service
public class MakePersonUnknown {

    private static final Logger LOG = LoggerFactory.getLogger(MakePersonUnknown.class);

    private final ObjectProvider<PersonalData> parts;
    private final KnownPeople known;
    private final JdbcClient jdbc;
    private final Clock clock;

    MakePersonUnknown(ObjectProvider<PersonalData> parts, KnownPeople known, JdbcClient jdbc, Clock clock) {
        this.parts = parts;
        this.known = known;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Does nothing for somebody who is unknown already, named by their pseudonym. If the person was still acting while
     * this ran, what came later is found under their id by calling it again.
     *
     * @throws ForAdministratorsOnly when the caller is no administrator
     * @throws UnknownPerson when nothing is stored under the id, or nothing any more
     * @throws StillInvolved when there is something that only this person can do
     */
    @Transactional
    public void make(UserId person, SignedInUser caller) {
        ForAdministratorsOnly.require(caller);
        oneAfterAnother();
        if (isUnknownAlready(person)) {
            return;
        }
        known.require(person);
        if (person.equals(caller.id())) {
            throw new StillInvolved("Ihr eigenes Konto können Sie nicht unkenntlich machen.");
        }
        requireUninvolved(person);
        Pseudonym pseudonym = Pseudonym.random();
        List<PersonalData> all = parts.orderedStream().toList();
        all.forEach(part -> part.forget(person, pseudonym));
        all.stream().flatMap(part -> part.columns().stream()).forEach(column -> jdbc.sql(column.replacement())
                .params(pseudonym.value(), person.value())
                .update());
        record(pseudonym, caller.id());
        LOG.info("{} has made somebody unknown, who is {} from now on", caller.id(), pseudonym);
    }

    /** Otherwise two administrators could make each other unknown at once. */
    private void oneAfterAnother() {
        jdbc.sql("select id from pseudonymisation_gate for update").query().listOfRows();
    }

    private boolean isUnknownAlready(UserId person) {
        return jdbc.sql("select count(*) from pseudonymisation where pseudonym = ?")
                        .param(person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void requireUninvolved(UserId person) {
        List<String> obstacles = parts.orderedStream()
                .map(part -> part.obstacle(person))
                .flatMap(Optional::stream)
                .toList();
        if (!obstacles.isEmpty()) {
            throw new StillInvolved(obstacles);
        }
    }

    /** Who did it and when; never to whom. */
    private void record(Pseudonym pseudonym, UserId administrator) {
        jdbc.sql("insert into pseudonymisation (pseudonym, made_by, made_at) values (?, ?, ?)")
                .params(
                        pseudonym.value(),
                        administrator.value(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
