package de.sachsen.mitnutzung.requirement.process;

import static de.sachsen.mitnutzung.platform.process.FormField.choice;
import static de.sachsen.mitnutzung.platform.process.FormField.date;
import static de.sachsen.mitnutzung.platform.process.FormField.euro;
import static de.sachsen.mitnutzung.platform.process.FormField.integer;
import static de.sachsen.mitnutzung.platform.process.FormField.text;
import static de.sachsen.mitnutzung.platform.process.FormField.yesNo;

import de.sachsen.mitnutzung.escalation.Verdict;
import de.sachsen.mitnutzung.platform.process.FormField;
import de.sachsen.mitnutzung.platform.process.JsonText;
import de.sachsen.mitnutzung.platform.process.ProcessForm;
import de.sachsen.mitnutzung.platform.process.Variable;
import de.sachsen.mitnutzung.requirement.Category;
import de.sachsen.mitnutzung.requirement.CheckResult;
import de.sachsen.mitnutzung.requirement.Draft;
import de.sachsen.mitnutzung.requirement.RequirementStatus;
import de.sachsen.mitnutzung.requirement.Route;
import de.sachsen.mitnutzung.requirement.RoutineDecision;
import de.sachsen.mitnutzung.requirement.Stage;
import de.sachsen.mitnutzung.voting.process.BallotProcess;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Date;

/** The contract of {@code processes/requirement/requirement-evaluation.bpmn}. */
public final class RequirementEvaluation {

    public static final String ID = "requirement-evaluation";

    // messages
    static final String CALLED_IN = "calledIn";
    static final String CALLED_IN_SESSION = "calledInSession";
    static final String DEFERRED_IN_SESSION = "deferredInSession";
    static final String WITHDRAW = "withdrawRequirement";
    static final String COMPONENT_RETIRES = "componentRetires";

    // who works on it, and what the forms show
    static final Variable<String> REQUESTER = Variable.of("requester", String.class);
    static final Variable<String> COMPONENT_MANAGERS = Variable.of("componentManagers", String.class);
    static final Variable<JsonText> CASE_FILE = Variable.of("caseFile", JsonText.class);
    /** Number and title, shown in the task list; the called processes get it as well. */
    static final Variable<String> CASE_NAME = Variable.of("caseName", String.class);

    // what gateways read
    static final Variable<CheckOutcome> CHECK_OUTCOME = Variable.of("checkResult", CheckOutcome.class);
    static final Variable<Date> RESUBMISSION = Variable.of("resubmissionDate", Date.class);
    static final Variable<Boolean> PERSONAL_DATA = Variable.of("personalData", Boolean.class);
    static final Variable<Withdrawal> WITHDRAWAL = Variable.of("withdrawal", Withdrawal.class);
    /** Whether co-signers are being asked; the main flow waits for the answer before it prepares a decision. */
    static final Variable<Boolean> WITHDRAWAL_PENDING = Variable.of("withdrawalPending", Boolean.class);

    static final Variable<Route> ROUTE = Variable.of("route", Route.class);
    static final Variable<RoutineDecision> ROUTINE = Variable.of("routineDecision", RoutineDecision.class);
    static final Variable<Integer> ROUND = Variable.of("ballotRound", Integer.class);
    static final Variable<String> REFERRAL_REASON = Variable.of("referralReason", String.class);
    static final Variable<Verdict> VERDICT = Variable.of("verdict", Verdict.class);
    /** Set when the council has decided on an overdue stage; the stage's boundary event waits for it. */
    static final Variable<Verdict> COUNCIL_VERDICT = Variable.of("councilVerdict", Verdict.class);

    static final Variable<ImplementationResult> IMPLEMENTATION_RESULT =
            Variable.of("implementationResult", ImplementationResult.class);

    // the watch over deadlines
    static final Variable<Stage> OVERDUE_STAGE = Variable.of("overdueStage", Stage.class);
    static final Variable<Integer> STAGE_VISIT = Variable.of("stageVisit", Integer.class);
    static final Variable<Date> SECOND_DEADLINE = Variable.of("secondDeadline", Date.class);
    static final Variable<Date> RETURN_AT = Variable.of("returnDate", Date.class);
    static final Variable<Verdict> OVERDUE_VERDICT = Variable.of("overdueVerdict", Verdict.class);

    /** Where a checked requirement goes. */
    enum CheckOutcome {
        COMPLETE,
        INCOMPLETE,
        MERGED,
        INADMISSIBLE,
        DEFERRED;

        static CheckOutcome of(RequirementStatus status) {
            return status == RequirementStatus.IN_ASSESSMENT ? COMPLETE : valueOf(status.name());
        }
    }

    /** How a withdrawal from the completion form goes on. */
    enum Withdrawal {
        NO,
        FINAL,
        OFFERED
    }

    enum ImplementationResult {
        RELEASED,
        NEW_BALLOT
    }

    // fields
    public static final FormField<String> TITLE = text("title", "Titel", Draft.LONGEST_TITLE);
    public static final FormField<String> DESCRIPTION = text("description", "Beschreibung", Draft.LONGEST_DESCRIPTION);
    public static final FormField<String> COMPONENT = text("component", "Basiskomponente", 40);
    public static final FormField<Category> CATEGORY = choice("category", "Art der Anforderung", Category.class);
    public static final FormField<Boolean> LEGAL_OBLIGATION = yesNo("legalObligation", "Rechtspflicht");
    public static final FormField<Integer> URGENCY = integer("urgency", "Dringlichkeit", 1, 5);
    public static final FormField<Integer> ESTIMATED_MUNICIPALITIES =
            integer("estimatedMunicipalities", "Geschätzte Zahl der Kommunen", 0, Draft.ALL_MUNICIPALITIES);
    public static final FormField<Boolean> TOUCHES_PERSONAL_DATA = yesNo("personalData", "Personenbezogene Daten");

    public static final FormField<CheckResult> CHECK = choice("checkResult", "Ergebnis der Prüfung", CheckResult.class);
    public static final FormField<String> CHECK_NOTE = note("checkNote", "Anmerkung");
    public static final FormField<String> DUPLICATE_OF = text("duplicateOf", "Doppel von", 20);
    public static final FormField<LocalDate> RESUBMISSION_DATE = date("resubmissionDate", "Wiedervorlage");

    public static final FormField<String> ANSWER = note("answer", "Antwort");
    public static final FormField<Boolean> WITHDRAW_FIELD = yesNo("withdraw", "Zurückziehen");

    public static final FormField<Integer> EFFORT = integer("effortPersonDays", "Aufwand in Personentagen", 0, 100_000);
    public static final FormField<BigDecimal> COST = euro("costEuro", "Kosten in Euro");
    public static final FormField<Boolean> FEASIBLE = yesNo("feasible", "Machbar");
    public static final FormField<String> EFFORT_NOTE = note("effortNote", "Anmerkung");
    public static final FormField<Boolean> CHANGES_SERVICE_CLASS =
            yesNo("changesServiceClass", "Ändert die Serviceklasse");
    public static final FormField<Boolean> CROSS_COMPONENT = yesNo("crossComponent", "Betrifft mehrere Komponenten");

    public static final FormField<Integer> BENEFIT = integer("benefit", "Nutzen", 0, 10);
    public static final FormField<Integer> REACH = integer("reach", "Reichweite", 0, Draft.ALL_MUNICIPALITIES);
    public static final FormField<Integer> STRATEGIC_FIT = integer("strategicFit", "Strategische Passung", 0, 10);
    public static final FormField<String> BENEFIT_NOTE = note("benefitNote", "Anmerkung");
    public static final FormField<String> MOTION = text("motion", "Beschlussantrag", Draft.LONGEST_NOTE);

    public static final FormField<Integer> PROTECTION_RISK = integer("protectionRisk", "Schutzrisiko", 0, 10);
    public static final FormField<String> PROTECTION_NOTE = note("protectionNote", "Anmerkung");

    public static final FormField<RoutineDecision> ROUTINE_DECISION =
            choice("routineDecision", "Entscheidung", RoutineDecision.class);
    public static final FormField<String> ROUTINE_NOTE = note("routineNote", "Begründung");

    public static final FormField<Boolean> TAKE_OVER = yesNo("takeOver", "Übernahme");

    // forms
    public static final ProcessForm START = ProcessForm.of(
            ID,
            "startEvent_requirementSubmitted",
            "requirement-start",
            TITLE,
            DESCRIPTION,
            COMPONENT,
            CATEGORY,
            LEGAL_OBLIGATION,
            URGENCY,
            ESTIMATED_MUNICIPALITIES,
            TOUCHES_PERSONAL_DATA);
    public static final ProcessForm CHECK_REQUIREMENT = ProcessForm.of(
            ID,
            "userTask_checkRequirement",
            "check-requirement",
            CHECK,
            CHECK_NOTE,
            DUPLICATE_OF,
            RESUBMISSION_DATE,
            COMPONENT,
            CATEGORY);
    public static final ProcessForm COMPLETE_REQUIREMENT = ProcessForm.of(
            ID,
            "userTask_completeRequirement",
            "complete-requirement",
            TITLE,
            DESCRIPTION,
            COMPONENT,
            CATEGORY,
            LEGAL_OBLIGATION,
            URGENCY,
            ESTIMATED_MUNICIPALITIES,
            TOUCHES_PERSONAL_DATA,
            ANSWER,
            WITHDRAW_FIELD);
    public static final ProcessForm ASSESS_EFFORT = ProcessForm.of(
            ID,
            "userTask_assessEffort",
            "assess-effort",
            EFFORT,
            COST,
            FEASIBLE,
            EFFORT_NOTE,
            CHANGES_SERVICE_CLASS,
            CROSS_COMPONENT);
    public static final ProcessForm ASSESS_BENEFIT = ProcessForm.of(
            ID, "userTask_assessBenefit", "assess-benefit", BENEFIT, REACH, STRATEGIC_FIT, BENEFIT_NOTE, MOTION);
    public static final ProcessForm ASSESS_PROTECTION =
            ProcessForm.of(ID, "userTask_assessProtection", "assess-protection", PROTECTION_RISK, PROTECTION_NOTE);
    public static final ProcessForm DECIDE_ROUTINE =
            ProcessForm.of(ID, "userTask_decideRoutine", "decide-routine", ROUTINE_DECISION, ROUTINE_NOTE);
    public static final ProcessForm TAKE_OVER_REQUIREMENT =
            ProcessForm.of(ID, "userTask_takeOver", "take-over-requirement", TAKE_OVER);

    public static final ProcessForm REQUEST_REFERRAL =
            ProcessForm.of(ID, "userTask_requestReferral", "request-referral", BallotProcess.REQUEST_REFERRAL);

    private RequirementEvaluation() {}

    private static FormField<String> note(String name, String label) {
        return text(name, label, Draft.LONGEST_NOTE);
    }
}
