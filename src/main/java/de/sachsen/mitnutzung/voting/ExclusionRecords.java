package de.sachsen.mitnutzung.voting;

import java.util.List;

/** How exclusions are kept; all of it only grows. Whoever adds holds the ballot by {@link BallotRecords#lock}. */
public interface ExclusionRecords {

    /** By number. */
    List<Exclusion> of(BallotId ballot);

    /** Whoever shows them before the decision breaks their secrecy. */
    List<Exclusion.SeatAnswer> answers(BallotId ballot, int number);

    /** @param exclusion pending */
    void add(Exclusion exclusion);

    void add(BallotId ballot, int number, Exclusion.SeatAnswer answer);

    /** Also moves the ballot's deadline. */
    void add(BallotId ballot, int number, Exclusion.Decision decision);

    /**
     * Notes how many seats are eligible from now on.
     *
     * @param eligible from 0
     */
    void saveEligible(BallotId ballot, int eligible);
}
