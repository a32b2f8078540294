package de.sachsen.mitnutzung.scenario;

import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.*;
import static de.sachsen.mitnutzung.requirement.process.RequirementImplementation.ACCEPTANCE_NOTE;
import static de.sachsen.mitnutzung.requirement.process.RequirementImplementation.ACCEPTED;
import static de.sachsen.mitnutzung.requirement.process.RequirementImplementation.ACCEPT_RESULT;
import static de.sachsen.mitnutzung.requirement.process.RequirementImplementation.IMPLEMENT;
import static de.sachsen.mitnutzung.requirement.process.RequirementImplementation.IMPLEMENTATION_NOTE;
import static de.sachsen.mitnutzung.requirement.process.RequirementImplementation.PLANNED_DATE;
import static de.sachsen.mitnutzung.requirement.process.RequirementImplementation.PLAN_IMPLEMENTATION;
import static de.sachsen.mitnutzung.requirement.process.RequirementImplementation.PLAN_RESULT;
import static de.sachsen.mitnutzung.requirement.process.RequirementImplementation.RELEASE;
import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.escalation.Referral;
import de.sachsen.mitnutzung.escalation.Referrals;
import de.sachsen.mitnutzung.escalation.process.CouncilReferralProcess;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.requirement.DecideRequirement;
import de.sachsen.mitnutzung.requirement.HistoryEntry;
import de.sachsen.mitnutzung.requirement.Requirement;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.RequirementStatus;
import de.sachsen.mitnutzung.requirement.Requirements;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.BallotState;
import de.sachsen.mitnutzung.voting.Ballots;
import de.sachsen.mitnutzung.voting.Outcome;
import de.sachsen.mitnutzung.voting.process.BallotProcess;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The words in which the stories of requirements are told. Each story begins with the demonstration's people. All are
 * told on H2 by {@link StoriesTest} and on PostgreSQL by {@link StoriesOnPostgresIT}.
 */
abstract class Stories {

    static final List<String> WORKING_GROUP =
            List.of("state1", "state2", "state3", "municipal1", "municipal2", "municipal3");

    static final String AGAINST = "Der Aufwand steht in keinem Verhältnis.";

    @Autowired
    Scenario scenario;

    @Autowired
    Requirements requirements;

    @Autowired
    DecideRequirement decide;

    @Autowired
    Ballots ballots;

    @Autowired
    Referrals referrals;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Clock clock;

    @BeforeEach
    void today() {
        AbstractAssertions.init(engine);
        scenario.resetClock();
    }

    @AfterEach
    void theStoryIsOver() {
        scenario.forgetRunningCases();
        scenario.resetClock();
    }

    // --- what people do

    String requesterSubmits() {
        return requesterSubmits(Map.of());
    }

    String requesterSubmits(Map<String, Object> changes) {
        return scenario.starts("requester1", START, draft(changes));
    }

    static Map<String, Object> draft(Map<String, Object> changes) {
        Map<String, Object> fields = new HashMap<>(Map.of(
                TITLE.name(),
                "Hundesteuer online anmelden",
                DESCRIPTION.name(),
                "Bürgerinnen und Bürger sollen ihren Hund online anmelden können.",
                COMPONENT.name(),
                "amt24",
                CATEGORY.name(),
                "DEVELOPMENT",
                LEGAL_OBLIGATION.name(),
                false,
                URGENCY.name(),
                3,
                ESTIMATED_MUNICIPALITIES.name(),
                120,
                TOUCHES_PERSONAL_DATA.name(),
                true));
        changes.forEach((name, value) -> {
            if (value == null || "".equals(value)) {
                fields.remove(name);
            } else {
                fields.put(name, value);
            }
        });
        return fields;
    }

    void officeChecks(String number, String result, Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(more);
        fields.put(CHECK.name(), result);
        scenario.submits("office", number, CHECK_REQUIREMENT, fields);
    }

    void officeFindsItComplete(String number) {
        officeChecks(number, "COMPLETE", Map.of());
    }

    void managerAssessesEffort(String number, int personDays, Number euro, Map<String, Object> more) {
        Map<String, Object> fields =
                new HashMap<>(Map.of(EFFORT.name(), personDays, COST.name(), euro, FEASIBLE.name(), true));
        fields.putAll(more);
        scenario.submits("manager", number, ASSESS_EFFORT, fields);
    }

    void officeAssessesBenefit(String number) {
        scenario.submits(
                "office",
                number,
                ASSESS_BENEFIT,
                Map.of(BENEFIT.name(), 8, REACH.name(), 120, STRATEGIC_FIT.name(), 6));
    }

    void protectionAssesses(String number, int risk) {
        scenario.submits("protection", number, ASSESS_PROTECTION, Map.of(PROTECTION_RISK.name(), risk));
    }

    /** As far as the working group's ballot. */
    String operativeRequirementOnBallot() {
        return operativeRequirementOnBallot(Map.of());
    }

    String operativeRequirementOnBallot(Map<String, Object> changes) {
        String number = requesterSubmits(changes);
        officeFindsItComplete(number);
        operativeAssessments(number);
        return number;
    }

    void operativeAssessments(String number) {
        managerAssessesEffort(number, 40, 30000, Map.of());
        officeAssessesBenefit(number);
        protectionAssesses(number, 4);
    }

    /** Small enough for the component manager alone. */
    String routineMatter() {
        String number = requesterSubmits(Map.of(CATEGORY.name(), "OPERATION"));
        officeFindsItComplete(number);
        managerAssessesEffort(number, 10, 5000, Map.of());
        officeAssessesBenefit(number);
        protectionAssesses(number, 3);
        assertThat(status(number)).isEqualTo(RequirementStatus.ROUTINE);
        return number;
    }

    void managerDecidesRoutine(String number, String decision) {
        scenario.submits(
                "manager",
                number,
                DECIDE_ROUTINE,
                Map.of(ROUTINE_DECISION.name(), decision, ROUTINE_NOTE.name(), "Kleine Anpassung."));
    }

    void callsIn(String number, String user) {
        scenario.as(user, () -> {
            decide.callIn(new RequirementId(number), new UserId(user));
            return null;
        });
    }

    void votes(String user, String number, String vote) {
        Map<String, Object> fields = new HashMap<>(Map.of(BallotProcess.VOTE.name(), vote));
        if (vote.equals("NO")) {
            fields.put(BallotProcess.REASON.name(), AGAINST);
        }
        scenario.submits(user, number, BallotProcess.CAST_VOTE, fields);
    }

    /**
     * One letter for each seat of the working group, state first: Y, N, A, or - for silence. No bench asks for a referral
     * of what it decides, until the period for that is over.
     */
    void workingGroupVotes(String number, String letters) {
        workingGroupHasJustVoted(number, letters);
        if (scenario.openTasks(number).contains(REQUEST_REFERRAL.elementId())) {
            scenario.nextTimerFires(number);
        }
    }

    /** As {@link #workingGroupVotes}; the period in which a bench may ask for a referral begins. */
    void workingGroupHasJustVoted(String number, String letters) {
        bodyVotes(WORKING_GROUP, number, letters);
    }

    void councilVotes(String number, String letters) {
        bodyVotes(
                List.of("council1", "council2", "council3", "council4", "council5", "council6", "council7", "council8"),
                number,
                letters);
    }

    /** All say yes, and the ballot closes; nothing has taken its result up yet. */
    void councilAgreesJustNow(String number) {
        for (int seat = 1; seat <= 8; seat++) {
            votes("council" + seat, number, "YES");
        }
        assertThat(lastBallot(number).requireResult().outcome()).isEqualTo(Outcome.ADOPTED);
    }

    private void bodyVotes(List<String> body, String number, String letters) {
        String plain = letters.replace(" ", "");
        for (int seat = 0; seat < plain.length(); seat++) {
            switch (plain.charAt(seat)) {
                case 'Y' -> votes(body.get(seat), number, "YES");
                case 'N' -> votes(body.get(seat), number, "NO");
                case 'A' -> votes(body.get(seat), number, "ABSTAIN");
                default -> {}
            }
        }
        scenario.settle();
    }

    /** Past the reminder, if it is still to come, and the deadline. */
    void ballotRunsOut(String number) {
        while (lastBallot(number).state() == BallotState.OPEN) {
            scenario.nextTimerFires(number);
        }
    }

    void officePreparesReferral(String number) {
        scenario.submits(
                "office",
                number,
                CouncilReferralProcess.PREPARE_REFERRAL,
                Map.of(CouncilReferralProcess.RECOMMENDATION.name(), "Wir empfehlen die Annahme."));
    }

    void chairDisposes(String number, String disposition, Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(more);
        fields.put(CouncilReferralProcess.DISPOSITION_FIELD.name(), disposition);
        scenario.submits("council1", number, CouncilReferralProcess.COUNCIL_DISPOSITION, fields);
    }

    void chairReturns(String number) {
        chairDisposes(
                number, "RETURN", Map.of(CouncilReferralProcess.INSTRUCTION.name(), "Kosten genauer aufschlüsseln."));
    }

    void councilDecides(String number, String letters) {
        officePreparesReferral(number);
        chairDisposes(number, "VOTE", Map.of());
        councilVotes(number, letters);
    }

    void managerPlans(String number, Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(Map.of(
                PLAN_RESULT.name(), "PLANNED",
                RELEASE.name(), "4.2.0",
                PLANNED_DATE.name(), LocalDate.now(clock).plusMonths(2).toString()));
        fields.putAll(more);
        scenario.submits("manager", number, PLAN_IMPLEMENTATION, fields);
    }

    void managerImplements(String number) {
        scenario.submits("manager", number, IMPLEMENT, Map.of(IMPLEMENTATION_NOTE.name(), "Assistent freigeschaltet."));
    }

    void requesterAccepts(String number) {
        scenario.submits("requester1", number, ACCEPT_RESULT, Map.of(ACCEPTED.name(), true));
    }

    void requesterRefuses(String number) {
        scenario.submits(
                "requester1",
                number,
                ACCEPT_RESULT,
                Map.of(ACCEPTED.name(), false, ACCEPTANCE_NOTE.name(), "Die Bestätigung fehlt."));
    }

    void isImplementedAndAccepted(String number) {
        managerPlans(number, Map.of());
        managerImplements(number);
        requesterAccepts(number);
    }

    // --- what can be seen

    Requirement requirement(String number) {
        return requirements.get(new RequirementId(number));
    }

    RequirementStatus status(String number) {
        return requirement(number).status();
    }

    Ballot lastBallot(String number) {
        List<Ballot> all = ballots.on(number);
        return all.get(all.size() - 1);
    }

    Referral lastReferral(String number) {
        List<Referral> all = referrals.on(number);
        return all.get(all.size() - 1);
    }

    List<String> told(String number) {
        return requirements.history(new RequirementId(number)).stream()
                .map(HistoryEntry::text)
                .toList();
    }

    /** The sentence with which a step is refused. */
    static String refusal(Runnable step) {
        return Scenario.refusalOf(step).getMessage();
    }

    static int refusalStatus(Runnable step) {
        return Scenario.refusalOf(step).getResponse().getStatus();
    }

    boolean hasEnded(String number) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count()
                == 0;
    }
}
