package de.sachsen.mitnutzung.escalation.process;

import de.sachsen.mitnutzung.escalation.Disposition;
import de.sachsen.mitnutzung.platform.process.FormField;
import de.sachsen.mitnutzung.platform.process.JsonText;
import de.sachsen.mitnutzung.platform.process.ProcessForm;
import de.sachsen.mitnutzung.platform.process.Variable;
import java.time.LocalDate;
import java.util.Map;

/** The contract of {@code processes/escalation/council-referral.bpmn}. */
public final class CouncilReferralProcess {

    public static final String ID = "council-referral";

    /** The number of the referral; its caller opens it. */
    public static final Variable<String> REFERRAL = Variable.of("referral", String.class);

    static final String STAGE_FINISHED = "stageFinished";
    static final String CALLED_IN_SESSION = "calledInCouncilSession";

    // shown, never stored
    static final Variable<JsonText> DOSSIER = Variable.of("dossier", JsonText.class);
    static final Variable<JsonText> DISSENT = Variable.of("dissent", JsonText.class);

    static final Variable<Disposition> DISPOSITION = Variable.of("disposition", Disposition.class);
    /** Which round the council is in, from 1. */
    static final Variable<Integer> COUNCIL_ROUND = Variable.of("councilRound", Integer.class);

    @SuppressWarnings("rawtypes")
    static final Variable<Map> NEXT = Variable.of("next", Map.class);

    public static final FormField<String> RECOMMENDATION =
            FormField.text("recommendation", "Beschlussempfehlung", 4000);
    public static final FormField<String> REFERRAL_NOTE = FormField.text("referralNote", "Anmerkung", 4000);
    public static final ProcessForm PREPARE_REFERRAL =
            ProcessForm.of(ID, "userTask_prepareReferral", "prepare-referral", RECOMMENDATION, REFERRAL_NOTE);

    public static final FormField<Disposition> DISPOSITION_FIELD =
            FormField.choice("disposition", "Verfügung", Disposition.class);
    public static final FormField<String> INSTRUCTION = FormField.text("instruction", "Weisung", 4000);
    public static final FormField<LocalDate> RETURN_DATE = FormField.date("returnDate", "Zu erledigen bis");
    public static final ProcessForm COUNCIL_DISPOSITION = ProcessForm.of(
            ID, "userTask_councilDisposition", "council-disposition", DISPOSITION_FIELD, INSTRUCTION, RETURN_DATE);

    private CouncilReferralProcess() {}
}
