package de.sachsen.mitnutzung.access;

import de.sachsen.mitnutzung.api.Cases;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** A case for each kind of task, waiting there. All are the requirements of {@code requester1}, Chemnitz. */
final class MatrixCases {

    private static final String LEIPZIG = "14713000";

    private final Cases cases;
    private final Scenario scenario;
    private final Map<TaskKind, String> numbers = new EnumMap<>(TaskKind.class);

    MatrixCases(Cases cases, Scenario scenario) {
        this.cases = cases;
        this.scenario = scenario;
        numbers.put(TaskKind.CHECK, cases.submitted());
        numbers.put(TaskKind.COMPLETE, incomplete());
        numbers.put(TaskKind.TAKE_OVER, onOffer());
        String assessed = cases.submitted();
        cases.checked(assessed);
        numbers.put(TaskKind.ASSESS_EFFORT, assessed);
        numbers.put(TaskKind.ASSESS_BENEFIT, assessed);
        numbers.put(TaskKind.ASSESS_PROTECTION, assessed);
        numbers.put(TaskKind.DECIDE_ROUTINE, cases.awaitingRoutineDecision());
        numbers.put(TaskKind.CAST_VOTE, cases.onBallot());
        numbers.put(TaskKind.DECIDE_EXCLUSION, exclusionRaised());
        numbers.put(TaskKind.PREPARE_REFERRAL, tied());
        numbers.put(TaskKind.COUNCIL_DISPOSITION, presented(tied()));
        numbers.put(TaskKind.COUNCIL_VOTE, withCouncil(tied()));
        numbers.put(TaskKind.PLAN, adopted());
        numbers.put(TaskKind.IMPLEMENT, planned(adopted()));
        String implemented = implemented();
        numbers.put(TaskKind.ACCEPT_RESULT, implemented);
        numbers.put(TaskKind.ACCEPT_PILOT, implemented);
        numbers.put(TaskKind.RECORD_AGREEMENT, cases.awaitingSignatures());
    }

    String of(TaskKind kind) {
        return numbers.get(kind);
    }

    private String incomplete() {
        String number = cases.submitted();
        cases.submits(
                "office",
                number,
                "userTask_checkRequirement",
                Map.of("checkResult", "INCOMPLETE", "checkNote", "Für welche Gemeinden?"));
        return number;
    }

    private String onOffer() {
        String number = cases.submitted();
        cases.as("requester2")
                .post("/api/v1/requirements/" + number + "/cosignatures")
                .is(200);
        cases.as("requester1")
                .post("/api/v1/requirements/" + number + "/withdrawal")
                .is(200);
        scenario.settle();
        return number;
    }

    private String exclusionRaised() {
        String number = cases.onBallot();
        String ballot = cases.ballot("municipal1", number).path("id").asText();
        cases.as("municipal1")
                .post("/api/v1/ballots/" + ballot + "/exclusions", Map.of("reason", "Verwandtschaft"))
                .is(201);
        return number;
    }

    private String tied() {
        String number = cases.onBallot();
        cases.bodyVotes(Cases.WORKING_GROUP, number, "YYYNNN");
        return number;
    }

    private String presented(String number) {
        cases.submits("office", number, "userTask_prepareReferral", Map.of("recommendation", "Annehmen."));
        scenario.settle();
        return number;
    }

    private String withCouncil(String number) {
        presented(number);
        cases.submits("council1", number, "userTask_councilDisposition", Map.of("disposition", "VOTE"));
        scenario.settle();
        return number;
    }

    private String adopted() {
        String number = cases.onBallot();
        cases.bodyVotes(Cases.WORKING_GROUP, number, "YYYYYY");
        return number;
    }

    private String planned(String number) {
        cases.submits(
                "manager",
                number,
                "userTask_planImplementation",
                Map.of(
                        "planResult",
                        "PLANNED",
                        "release",
                        "4.2.0",
                        "plannedDate",
                        LocalDate.now().plusMonths(2).toString(),
                        "pilot",
                        LEIPZIG));
        scenario.settle();
        return number;
    }

    private String implemented() {
        String number = planned(adopted());
        cases.submits("manager", number, "userTask_implement", Map.of("implementationNote", "Freigeschaltet."));
        scenario.settle();
        return number;
    }
}
