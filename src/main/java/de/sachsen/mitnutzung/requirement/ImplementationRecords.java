package de.sachsen.mitnutzung.requirement;

/** How implementations are kept. */
public interface ImplementationRecords extends Implementations {

    /** Holds the implementation until the transaction ends. */
    Implementation lock(Implementation.Id id);

    void add(Implementation implementation);

    void save(Implementation implementation);

    void add(Implementation.Id id, AcceptanceAnswer answer);
}
