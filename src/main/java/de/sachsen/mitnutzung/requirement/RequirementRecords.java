package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.catalogue.ComponentId;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How requirements are kept. */
public interface RequirementRecords extends Requirements {

    /**
     * Holds the requirement until the transaction ends, so that its steps happen one after another.
     *
     * @throws UnknownRequirement when there is none of that number
     */
    Requirement lock(RequirementId id);

    /** Those on a component that wait for their completion, assessment or routine decision, in order of their numbers. */
    List<RequirementId> beforeDecisionOn(ComponentId component);

    void add(Requirement requirement);

    void save(Requirement requirement);

    void save(Assessment assessment);

    /** The assessment of an earlier cycle holds for a later one as well. */
    void carryAssessment(RequirementId id, int from, int to);

    void saveScore(RequirementId id, int cycle, int score, List<Assessment.Contribution> contributions);

    /** Adds a co-signer; nothing happens when the organisation has signed already. */
    void add(RequirementId id, CoSigner coSigner);

    /** From now on the person is told of every step. */
    void inform(RequirementId id, UserId person);

    /** Requester, those who signed, and those who are told of every step for another reason. */
    List<UserId> supporters(Requirement requirement);

    void removeCoSigner(RequirementId id, CoSigner coSigner);

    void append(RequirementId id, HistoryEntry entry);

    /** Begins a stay in a stage and returns its number, from 1. */
    int enter(RequirementId id, Stage stage, Instant at);

    /** Ends the stay that is open, if there is one. */
    void leave(RequirementId id, Stage stage, Instant at);

    /** The number of the open stay in a stage. */
    Optional<Integer> openVisit(RequirementId id, Stage stage);
}
