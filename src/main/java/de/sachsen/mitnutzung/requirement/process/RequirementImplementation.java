package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.catalogue.ServiceClass;
import de.sachsen.mitnutzung.platform.process.FormField;
import de.sachsen.mitnutzung.platform.process.ProcessForm;
import de.sachsen.mitnutzung.platform.process.Variable;
import de.sachsen.mitnutzung.requirement.Draft;
import de.sachsen.mitnutzung.requirement.Implementation;
import de.sachsen.mitnutzung.requirement.PlanResult;
import java.time.LocalDate;

/** The contract of {@code processes/requirement/requirement-implementation.bpmn}. */
public final class RequirementImplementation {

    public static final String ID = "requirement-implementation";

    /** The number of the implementation; its caller orders it. */
    static final Variable<String> IMPLEMENTATION = Variable.of("implementation", String.class);

    static final Variable<Boolean> CHANGES_AGREEMENT = Variable.of("changesAgreement", Boolean.class);
    static final Variable<PlanResult> PLAN = Variable.of("planResult", PlanResult.class);
    static final Variable<Boolean> PILOT_NAMED = Variable.of("pilotNamed", Boolean.class);
    static final Variable<Implementation.Acceptance> ACCEPTANCE =
            Variable.of("acceptance", Implementation.Acceptance.class);

    public static final FormField<PlanResult> PLAN_RESULT =
            FormField.choice("planResult", "Ergebnis der Planung", PlanResult.class);
    public static final FormField<String> RELEASE = FormField.text("release", "Version", 100);
    public static final FormField<LocalDate> PLANNED_DATE = FormField.date("plannedDate", "Geplantes Datum");
    public static final FormField<String> PLAN_NOTE = FormField.text("planNote", "Anmerkung", Draft.LONGEST_NOTE);
    public static final FormField<String> PILOT = FormField.text("pilot", "Pilotkommune (AGS)", 8);
    public static final FormField<ServiceClass> SERVICE_CLASS =
            FormField.choice("serviceClass", "Serviceklasse", ServiceClass.class);
    public static final ProcessForm PLAN_IMPLEMENTATION = ProcessForm.of(
            ID,
            "userTask_planImplementation",
            "plan-implementation",
            PLAN_RESULT,
            RELEASE,
            PLANNED_DATE,
            PLAN_NOTE,
            PILOT,
            SERVICE_CLASS);

    public static final FormField<String> IMPLEMENTATION_NOTE =
            FormField.text("implementationNote", "Was umgesetzt wurde", Draft.LONGEST_NOTE);
    public static final ProcessForm IMPLEMENT =
            ProcessForm.of(ID, "userTask_implement", "implement", IMPLEMENTATION_NOTE);

    public static final FormField<String> AGREEMENT_TITLE =
            FormField.text("agreementTitle", "Bezeichnung der Fassung", 200);
    public static final FormField<LocalDate> STATE_SIGNED_ON =
            FormField.date("stateSignedOn", "Unterschrift des Freistaates");
    public static final FormField<LocalDate> MUNICIPAL_SIGNED_ON =
            FormField.date("municipalSignedOn", "Unterschrift der kommunalen Seite");
    public static final ProcessForm RECORD_AGREEMENT = ProcessForm.of(
            ID,
            "userTask_recordAgreement",
            "record-agreement",
            AGREEMENT_TITLE,
            STATE_SIGNED_ON,
            MUNICIPAL_SIGNED_ON,
            IMPLEMENTATION_NOTE);

    public static final FormField<Boolean> ACCEPTED = FormField.yesNo("accepted", "Abnahme");
    public static final FormField<String> ACCEPTANCE_NOTE =
            FormField.text("acceptanceNote", "Anmerkung", Draft.LONGEST_NOTE);
    public static final ProcessForm ACCEPT_RESULT =
            ProcessForm.of(ID, "userTask_acceptResult", "accept-result", ACCEPTED, ACCEPTANCE_NOTE);
    public static final ProcessForm ACCEPT_PILOT =
            ProcessForm.of(ID, "userTask_acceptPilot", "accept-pilot", ACCEPTED, ACCEPTANCE_NOTE);

    private RequirementImplementation() {}
}
