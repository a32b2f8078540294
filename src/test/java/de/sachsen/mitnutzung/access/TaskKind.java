package de.sachsen.mitnutzung.access;

/**
 * A kind of task, as the matrix names it.
 *
 * @param candidate one of those who may work on the task that the fixture holds ready
 */
enum TaskKind {
    CHECK("userTask_checkRequirement", "office"),
    COMPLETE("userTask_completeRequirement", "requester1"),
    TAKE_OVER("userTask_takeOver", "requester2"),
    ASSESS_EFFORT("userTask_assessEffort", "manager"),
    ASSESS_BENEFIT("userTask_assessBenefit", "office"),
    ASSESS_PROTECTION("userTask_assessProtection", "protection"),
    DECIDE_ROUTINE("userTask_decideRoutine", "manager"),
    CAST_VOTE("userTask_castVote", "state1"),
    DECIDE_EXCLUSION("userTask_decideExclusion", "state1"),
    PREPARE_REFERRAL("userTask_prepareReferral", "office"),
    COUNCIL_DISPOSITION("userTask_councilDisposition", "council1"),
    COUNCIL_VOTE("userTask_castVote (Rat)", "council2"),
    PLAN("userTask_planImplementation", "manager"),
    IMPLEMENT("userTask_implement", "manager"),
    RECORD_AGREEMENT("userTask_recordAgreement", "office"),
    ACCEPT_RESULT("userTask_acceptResult", "requester1"),
    ACCEPT_PILOT("userTask_acceptPilot", "pilot1");

    private final String column;
    private final String candidate;

    TaskKind(String column, String candidate) {
        this.column = column;
        this.candidate = candidate;
    }

    String column() {
        return column;
    }

    String element() {
        return column.replaceAll(" .*", "");
    }

    String candidate() {
        return candidate;
    }
}
