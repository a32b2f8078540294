package de.sachsen.mitnutzung.voting;

/** How objections are kept; they only grow. Whoever adds holds the ballot by {@link BallotRecords#lock}. */
public interface ObjectionRecords extends Objections {

    void add(Objection objection);
}
