package de.sachsen.mitnutzung.platform;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a user id stands anywhere: with an account, or as what an account that is gone has left. */
@Component
class KnownPeople {

    private final ObjectProvider<PersonalData> parts;
    private final JdbcClient jdbc;

    KnownPeople(ObjectProvider<PersonalData> parts, JdbcClient jdbc) {
        this.parts = parts;
        this.jdbc = jdbc;
    }

    /** @throws UnknownPerson when it stands nowhere */
    void require(UserId person) {
        if (parts.orderedStream().flatMap(part -> part.columns().stream()).noneMatch(column -> holds(column, person))) {
            throw new UnknownPerson();
        }
    }

    private boolean holds(UserIdColumn column, UserId person) {
        return jdbc.sql(column.count())
                        .param(person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
