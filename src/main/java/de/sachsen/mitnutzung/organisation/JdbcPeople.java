package de.sachsen.mitnutzung.organisation;

import de.sachsen.mitnutzung.platform.UserId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class JdbcPeople implements People {

    private record Row(Optional<UserId> user, String name) {}

    private final JdbcClient jdbc;
    private final UserNames names;
    private final TransactionTemplate ownTransaction;

    JdbcPeople(JdbcClient jdbc, UserNames names, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.names = names;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public PersonId idOf(UserId user) {
        return find(user).orElseGet(() -> {
            String name = names.of(user).orElse(user.value());
            addUnlessAdded(user, name);
            return find(user).orElseThrow();
        });
    }

    @Override
    public Optional<UserId> userOf(PersonId person) {
        return row(person).flatMap(Row::user);
    }

    @Override
    public String nameOf(PersonId person) {
        Row row = row(person).orElseThrow(() -> new IllegalArgumentException("no such person: " + person));
        return row.user().flatMap(names::of).orElse(row.name());
    }

    @Override
    public Optional<PersonId> find(UserId user) {
        return jdbc.sql("select person_id from person where user_id = ?")
                .param(user.value())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    private Optional<Row> row(PersonId person) {
        return jdbc.sql("select user_id, display_name from person where person_id = ?")
                .param(person.value())
                .query((row, number) -> new Row(
                        Optional.ofNullable(row.getString("user_id")).map(UserId::new), row.getString("display_name")))
                .optional();
    }

    /** Separately, so that two first uses at once do not spoil each other's transaction. */
    private void addUnlessAdded(UserId user, String name) {
        try {
            ownTransaction.executeWithoutResult(
                    status -> jdbc.sql("insert into person (person_id, user_id, display_name) values (?, ?, ?)")
                            .params(UUID.randomUUID(), user.value(), name)
                            .update());
        } catch (DuplicateKeyException alreadyThere) {
            // the same user acted elsewhere for the first time at the same moment
        }
    }
}
