package de.sachsen.mitnutzung.platform;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one part of the application stores about people. Each part that stores user ids contributes a bean of this type,
 * so that neither what a person is told about their data nor their being made unknown can pass it by; a test holds the
 * columns of all contributions to the database. Contributions run in one transaction, in the order of {@link
 * org.springframework.core.annotation.Order}; the one that deletes the account comes last.
 */
public interface PersonalData {

    /** Who reads what is told about a person. */
    enum Reader {
        /** The person themself. */
        PERSON,
        /** An administrator, who is not told more than they may see elsewhere. */
        ADMINISTRATOR
    }

    /**
     * Everything stored here about a user, by English names, in values that JSON can write.
     *
     * @param readBy who will read it; only matters for what not everybody may see
     * @param reader the same as {@code user} when that is the person
     * @return nothing for a user who is not known here
     */
    default Map<String, Object> about(UserId user, Reader readBy, UserId reader) {
        return Map.of();
    }

    /**
     * Why the person cannot be made unknown yet, as the end of a German sentence that begins with "Die Person". Asked
     * inside the transaction.
     */
    default Optional<String> obstacle(UserId user) {
        return Optional.empty();
    }

    /** Every column of this part that holds user ids, emptied by {@link #forget} or not. */
    default List<UserIdColumn> columns() {
        return List.of();
    }

    /**
     * Deletes what has no use without the person, and their name wherever it stands. Afterwards the pseudonym replaces
     * the user id in all {@link #columns}.
     */
    default void forget(UserId user, Pseudonym pseudonym) {}

    /** Deletes what was kept long enough; called every few hours, in a transaction. */
    default void expire(Instant now) {}
}
