package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.organisation.OrganisationId;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A requirement and what may happen to it next. Each method is one step and refuses when it is not due. */
public final class Requirement {

    private static final Set<RequirementStatus> OPEN_BEFORE_BALLOT = EnumSet.of(
            RequirementStatus.SUBMITTED,
            RequirementStatus.INCOMPLETE,
            RequirementStatus.DEFERRED,
            RequirementStatus.IN_ASSESSMENT,
            RequirementStatus.ROUTINE,
            RequirementStatus.ON_AGENDA);

    private static final Set<RequirementStatus> ENDED = EnumSet.of(
            RequirementStatus.CLOSED,
            RequirementStatus.REJECTED,
            RequirementStatus.INADMISSIBLE,
            RequirementStatus.MERGED,
            RequirementStatus.WITHDRAWN,
            RequirementStatus.EXPIRED);

    /**
     * Everything that is kept of a requirement.
     *
     * @param requester the user who answers for it
     * @param cycle from 1; one more each time it is assessed or voted on anew
     * @param ballotOpened whether a ballot on it was ever open
     * @param motion the words that the office wants voted on instead of the drafted ones
     * @param withdrawalPending whether the requester has withdrawn and the co-signers are being asked to take it over
     */
    public record State(
            RequirementId id,
            Draft draft,
            RequirementStatus status,
            UserId requester,
            OrganisationId organisation,
            Instant submittedAt,
            int cycle,
            Optional<Route> route,
            boolean ballotOpened,
            Optional<String> motion,
            Optional<String> checkNote,
            Optional<String> answer,
            Optional<RequirementId> duplicateOf,
            Optional<LocalDate> resubmissionDate,
            Optional<String> instruction,
            Optional<RoutineDecision> routineDecision,
            Optional<String> routineNote,
            boolean withdrawalPending) {}

    private final RequirementId id;
    private final Instant submittedAt;
    private Draft draft;
    private RequirementStatus status;
    private UserId requester;
    private OrganisationId organisation;
    private int cycle;
    private Optional<Route> route;
    private boolean ballotOpened;
    private Optional<String> motion;
    private Optional<String> checkNote;
    private Optional<String> answer;
    private Optional<RequirementId> duplicateOf;
    private Optional<LocalDate> resubmissionDate;
    private Optional<String> instruction;
    private Optional<RoutineDecision> routineDecision;
    private Optional<String> routineNote;
    private boolean withdrawalPending;

    private Requirement(State state) {
        this.id = state.id;
        this.submittedAt = state.submittedAt;
        this.draft = state.draft;
        this.status = state.status;
        this.requester = state.requester;
        this.organisation = state.organisation;
        this.cycle = state.cycle;
        this.route = state.route;
        this.ballotOpened = state.ballotOpened;
        this.motion = state.motion;
        this.checkNote = state.checkNote;
        this.answer = state.answer;
        this.duplicateOf = state.duplicateOf;
        this.resubmissionDate = state.resubmissionDate;
        this.instruction = state.instruction;
        this.routineDecision = state.routineDecision;
        this.routineNote = state.routineNote;
        this.withdrawalPending = state.withdrawalPending;
    }

    public static Requirement of(State state) {
        return new Requirement(state);
    }

    static Requirement submitted(
            RequirementId id, Draft draft, UserId requester, OrganisationId organisation, Instant now) {
        return new Requirement(new State(
                id,
                draft,
                RequirementStatus.SUBMITTED,
                requester,
                organisation,
                now,
                1,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false));
    }

    public State state() {
        return new State(
                id,
                draft,
                status,
                requester,
                organisation,
                submittedAt,
                cycle,
                route,
                ballotOpened,
                motion,
                checkNote,
                answer,
                duplicateOf,
                resubmissionDate,
                instruction,
                routineDecision,
                routineNote,
                withdrawalPending);
    }

    public RequirementId id() {
        return id;
    }

    public Draft draft() {
        return draft;
    }

    public RequirementStatus status() {
        return status;
    }

    public UserId requester() {
        return requester;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public int cycle() {
        return cycle;
    }

    /** The office's questions, or its reasons. */
    void check(RequirementStatus result, Optional<String> note, Draft corrected) {
        require(RequirementStatus.SUBMITTED);
        status = result;
        checkNote = note;
        draft = corrected;
    }

    void deferUntil(LocalDate date) {
        resubmissionDate = Optional.of(date);
    }

    void duplicates(RequirementId master) {
        duplicateOf = Optional.of(master);
    }

    void complete(Draft completed, Optional<String> requestersAnswer) {
        require(RequirementStatus.INCOMPLETE);
        draft = completed;
        answer = requestersAnswer;
        status = RequirementStatus.SUBMITTED;
    }

    void resubmit() {
        require(RequirementStatus.DEFERRED);
        status = RequirementStatus.SUBMITTED;
        resubmissionDate = Optional.empty();
    }

    /**
     * Its component is to retire before anything was decided, so the office checks it once more. What was assessed was
     * said of that component; another one is assessed anew.
     */
    void checkAgain() {
        if (!isBeforeDecision()) {
            throw new MovedOn();
        }
        if (status != RequirementStatus.INCOMPLETE) {
            route = Optional.empty();
            motion = Optional.empty();
            cycle++;
        }
        status = RequirementStatus.SUBMITTED;
    }

    void expire() {
        require(RequirementStatus.INCOMPLETE);
        status = RequirementStatus.EXPIRED;
    }

    void requireInAssessment() {
        require(RequirementStatus.IN_ASSESSMENT);
    }

    void proposeMotion(Optional<String> proposed) {
        if (proposed.isPresent()) {
            motion = proposed;
        }
    }

    void take(Route way) {
        require(RequirementStatus.IN_ASSESSMENT);
        route = Optional.of(way);
        if (way == Route.ROUTINE) {
            status = RequirementStatus.ROUTINE;
        }
    }

    void decideRoutine(RoutineDecision decision, String note) {
        if (status != RequirementStatus.ROUTINE || routineDecision.isPresent()) {
            throw new MovedOn();
        }
        routineDecision = Optional.of(decision);
        routineNote = Optional.of(note);
    }

    /** A called-in matter is decided as if it had been operative from the start. */
    void callIn() {
        if (status != RequirementStatus.ROUTINE || routineDecision.isEmpty()) {
            throw new NotCallable();
        }
        route = Optional.of(Route.OPERATIVE);
    }

    /** A session of the working group deals with it. */
    void awaitSession() {
        status = RequirementStatus.ON_AGENDA;
    }

    /**
     * A session puts it off. It is checked and assessed anew when it comes back.
     *
     * @throws MovedOn when it does not wait for a session
     * @throws WithdrawalPending while the co-signers are being asked to take it over
     */
    void deferInSession(LocalDate until) {
        require(RequirementStatus.ON_AGENDA);
        requireNoWithdrawal();
        status = RequirementStatus.DEFERRED;
        resubmissionDate = Optional.of(until);
        route = Optional.empty();
        motion = Optional.empty();
        cycle++;
    }

    void putToVote() {
        status = RequirementStatus.IN_BALLOT;
        ballotOpened = true;
    }

    /** The council votes on it, be it because of a stage that is overdue. */
    void councilVotes() {
        ballotOpened = true;
    }

    void refer() {
        status = RequirementStatus.ESCALATED;
    }

    /** The council wants it assessed and voted on again. */
    void returned(Optional<String> councilsInstruction) {
        instruction = councilsInstruction;
        status = RequirementStatus.IN_ASSESSMENT;
        route = Optional.empty();
        motion = Optional.empty();
        routineDecision = Optional.empty();
        routineNote = Optional.empty();
        cycle++;
    }

    void instruct(Optional<String> councilsInstruction) {
        if (councilsInstruction.isPresent()) {
            instruction = councilsInstruction;
        }
    }

    void adopt() {
        status = RequirementStatus.ADOPTED;
    }

    void reject() {
        status = RequirementStatus.REJECTED;
    }

    void beginImplementation() {
        status = RequirementStatus.IN_IMPLEMENTATION;
    }

    void awaitAcceptance() {
        status = RequirementStatus.IN_ACCEPTANCE;
    }

    /** The working group votes on whether to go on. */
    void reconsider(String motionText) {
        cycle++;
        motion = Optional.of(motionText);
    }

    void close() {
        status = RequirementStatus.CLOSED;
    }

    /**
     * @throws NotWithdrawable once a ballot was open or a routine decision was taken
     * @throws WithdrawalPending when the co-signers are being asked already
     */
    void requireWithdrawable() {
        if (!isOpenBeforeBallot()) {
            throw new NotWithdrawable();
        }
        requireNoWithdrawal();
    }

    /** @throws WithdrawalPending while co-signers are asked whether they take it over: nothing is decided meanwhile */
    void requireNoWithdrawal() {
        if (withdrawalPending) {
            throw new WithdrawalPending();
        }
    }

    /** The requester has withdrawn; the co-signers may take it over. */
    void offer() {
        requireWithdrawable();
        withdrawalPending = true;
    }

    /** @throws MovedOn when it is not on offer any more */
    void handTo(UserId newRequester, OrganisationId newOrganisation) {
        if (!isOnOffer()) {
            throw new MovedOn();
        }
        requester = newRequester;
        organisation = newOrganisation;
        withdrawalPending = false;
    }

    /** @throws NotWithdrawable unless {@link #mayEndByWithdrawal} */
    void withdraw() {
        if (!mayEndByWithdrawal()) {
            throw new NotWithdrawable();
        }
        status = RequirementStatus.WITHDRAWN;
        withdrawalPending = false;
    }

    /** It was decided while the co-signers were being asked. */
    void dropWithdrawal() {
        withdrawalPending = false;
    }

    /** Whether other organisations may still join; until then it may be withdrawn as well. */
    public boolean takesCoSigners() {
        return isOpenBeforeBallot() && !withdrawalPending;
    }

    /** Whether the requester has withdrawn and a co-signer may still take it over. */
    public boolean isOnOffer() {
        return withdrawalPending && isUndecided();
    }

    /**
     * Whether it ends if it is withdrawn now. A withdrawal that was asked for in time keeps its effect when a ballot of the
     * council on an overdue stage opens while the co-signers are being asked.
     */
    public boolean mayEndByWithdrawal() {
        return withdrawalPending ? isUndecided() : isOpenBeforeBallot();
    }

    /** Whether nothing has been put to a decision yet. */
    public boolean isOpenBeforeBallot() {
        return !ballotOpened && isUndecided();
    }

    private boolean isUndecided() {
        return routineDecision.isEmpty() && OPEN_BEFORE_BALLOT.contains(status);
    }

    /** Whether it waits for its completion, its assessment, a routine decision, or a session that nobody voted before. */
    boolean isBeforeDecision() {
        return status == RequirementStatus.INCOMPLETE
                || status == RequirementStatus.IN_ASSESSMENT
                || status == RequirementStatus.ROUTINE && routineDecision.isEmpty()
                || status == RequirementStatus.ON_AGENDA && !ballotOpened;
    }

    public boolean hasEnded() {
        return ENDED.contains(status);
    }

    private void require(RequirementStatus expected) {
        if (status != expected) {
            throw new MovedOn();
        }
    }
}
