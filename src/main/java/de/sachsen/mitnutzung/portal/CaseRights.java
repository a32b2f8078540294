package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.Organisations;
import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.Seats;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.SignedInUser;
import de.sachsen.mitnutzung.requirement.Requirement;
import de.sachsen.mitnutzung.requirement.RequirementAccess;
import de.sachsen.mitnutzung.requirement.RequirementStatus;
import de.sachsen.mitnutzung.requirement.RoutineDecision;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What the pages show and offer to whom. What they offer is a service to the eye only: the use cases judge anew, so a
 * crafted request gets no further.
 */
@Component
class CaseRights {

    private final RequirementAccess access;
    private final Organisations organisations;
    private final Seats seats;
    private final People people;
    private final Clock clock;

    CaseRights(RequirementAccess access, Organisations organisations, Seats seats, People people, Clock clock) {
        this.access = access;
        this.organisations = organisations;
        this.seats = seats;
        this.people = people;
        this.clock = clock;
    }

    boolean isCaseWorker(SignedInUser user) {
        return access.isCaseWorker(user.id());
    }

    boolean seesWhole(SignedInUser user, Requirement requirement) {
        return access.seesWhole(user.id(), requirement);
    }

    boolean mayWithdraw(SignedInUser user, Requirement requirement) {
        return requirement.requester().equals(user.id()) && requirement.takesCoSigners();
    }

    /** The requester has withdrawn, and co-signers are asked whether they take the requirement over. */
    boolean isUpForTakeover(Requirement requirement) {
        return requirement.isOnOffer();
    }

    boolean mayCoSign(SignedInUser user, Requirement requirement) {
        return requirement.takesCoSigners()
                && user.isIn(Groups.REQUESTERS)
                && organisations
                        .of(user.id())
                        .filter(own -> !access.supports(own, requirement))
                        .isPresent();
    }

    /** As long as the call-in period runs, the requirement stays a routine matter with a decision. */
    boolean mayCallIn(SignedInUser user, Requirement requirement) {
        Optional<RoutineDecision> decision = requirement.state().routineDecision();
        if (requirement.status() != RequirementStatus.ROUTINE || decision.isEmpty()) {
            return false;
        }
        boolean rejectedOwn = decision.get() == RoutineDecision.REJECT
                && requirement.requester().equals(user.id());
        return rejectedOwn || holdsSeat(user);
    }

    boolean holdsSeat(SignedInUser user) {
        if (!user.isIn(Groups.WORKING_GROUP)) {
            return false;
        }
        PersonId person = people.idOf(user.id());
        return seats.on(Body.WORKING_GROUP, LocalDate.now(clock)).stream()
                .anyMatch(seat -> seat.member().filter(person::equals).isPresent()
                        || seat.deputy().filter(person::equals).isPresent());
    }
}
