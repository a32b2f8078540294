package de.sachsen.mitnutzung.scenario;

import static de.sachsen.mitnutzung.requirement.RequirementStatus.CLOSED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.ESCALATED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.IN_BALLOT;
import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.escalation.ReferralReason;
import de.sachsen.mitnutzung.escalation.Verdict;
import de.sachsen.mitnutzung.voting.Outcome;
import org.junit.jupiter.api.Test;

class DecisionStoryTest extends Stories {

    @Test
    void a_majority_adopts_and_the_requirement_is_implemented_and_closed() {
        String number = operativeRequirementOnBallot();
        assertThat(status(number)).isEqualTo(IN_BALLOT);
        workingGroupVotes(number, "YYN YYN");
        assertThat(lastBallot(number).requireResult().outcome()).isEqualTo(Outcome.ADOPTED);
        isImplementedAndAccepted(number);
        scenario.settle();
        assertThat(status(number)).isEqualTo(CLOSED);
        assertThat(hasEnded(number)).isTrue();
    }

    @Test
    void a_tie_goes_to_the_council_whose_verdict_binds() {
        String number = operativeRequirementOnBallot();
        workingGroupVotes(number, "YYY NNN");
        assertThat(status(number)).isEqualTo(ESCALATED);
        assertThat(lastReferral(number).reason()).isEqualTo(ReferralReason.TIE);
        councilDecides(number, "YYYY YNNN");
        assertThat(lastReferral(number).verdict()).contains(Verdict.ADOPTED);
        isImplementedAndAccepted(number);
        assertThat(status(number)).isEqualTo(CLOSED);
    }
}
