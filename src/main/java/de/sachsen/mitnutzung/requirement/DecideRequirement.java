package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.calendar.GermanDates;
import de.sachsen.mitnutzung.escalation.HandleReferral;
import de.sachsen.mitnutzung.escalation.Referral;
import de.sachsen.mitnutzung.escalation.ReferralId;
import de.sachsen.mitnutzung.escalation.ReferralReason;
import de.sachsen.mitnutzung.escalation.Referrals;
import de.sachsen.mitnutzung.escalation.Verdict;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatHolders;
import de.sachsen.mitnutzung.organisation.Seats;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.session.Agenda;
import de.sachsen.mitnutzung.session.SessionId;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.BallotState;
import de.sachsen.mitnutzung.voting.Ballots;
import de.sachsen.mitnutzung.voting.Choice;
import de.sachsen.mitnutzung.voting.Outcome;
import de.sachsen.mitnutzung.voting.PrepareBallot;
import de.sachsen.mitnutzung.voting.ReferralRequests;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an assessed requirement to its decision: routine, ballot, council. */
@Service
@Transactional
public class DecideRequirement {

    private final RequirementRecords requirements;
    private final ImplementationRecords implementations;
    private final RequirementProcesses processes;
    private final PrepareBallot prepareBallot;
    private final Ballots ballots;
    private final ReferralRequests referralRequests;
    private final Agenda agenda;
    private final Referrals referrals;
    private final HandleReferral handleReferral;
    private final Seats seats;
    private final People people;
    private final Stages stages;
    private final CaseLog log;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DecideRequirement(
            RequirementRecords requirements,
            ImplementationRecords implementations,
            RequirementProcesses processes,
            PrepareBallot prepareBallot,
            Ballots ballots,
            ReferralRequests referralRequests,
            Agenda agenda,
            Referrals referrals,
            HandleReferral handleReferral,
            Seats seats,
            People people,
            Stages stages,
            CaseLog log,
            Clock clock,
            ApplicationEventPublisher events) {
        this.requirements = requirements;
        this.implementations = implementations;
        this.processes = processes;
        this.prepareBallot = prepareBallot;
        this.ballots = ballots;
        this.referralRequests = referralRequests;
        this.agenda = agenda;
        this.referrals = referrals;
        this.handleReferral = handleReferral;
        this.seats = seats;
        this.people = people;
        this.stages = stages;
        this.log = log;
        this.clock = clock;
        this.events = events;
    }

    public void routine(RequirementId id, UserId actor, RoutineDecision decision, String note) {
        Requirement requirement = requirements.lock(id);
        requirement.requireNoWithdrawal();
        requirement.decideRoutine(decision, note);
        requirements.save(requirement);
        log.person(
                requirement,
                actor,
                Step.ROUTINE_DECIDED,
                "Die Anforderung ist als Routine %s; bis die Frist abläuft, kann die Abstimmung der Arbeitsgruppe verlangt werden."
                        .formatted(decision.german()),
                Optional.of(note));
        stages.finish(id, Stage.ROUTINE);
    }

    /**
     * Brings a routine decision before the working group.
     *
     * @throws CallInNotYours unless the actor holds a seat of the working group, or is the requester of a rejected one
     * @throws NotCallable when there is no decision, or its call-in period is over
     */
    public void callIn(RequirementId id, UserId actor) {
        Requirement requirement = requirements.lock(id);
        requireMayCallIn(requirement, actor);
        requirement.callIn();
        requirements.save(requirement);
        log.person(
                requirement,
                actor,
                Step.CALLED_IN,
                "Die Abstimmung über die Routineentscheidung ist verlangt; die Arbeitsgruppe entscheidet.",
                Optional.empty());
        if (!processes.callIn(id)) {
            throw new NotCallable();
        }
    }

    private void requireMayCallIn(Requirement requirement, UserId actor) {
        boolean rejectedOwn = requirement.requester().equals(actor)
                && requirement
                        .state()
                        .routineDecision()
                        .filter(RoutineDecision.REJECT::equals)
                        .isPresent();
        PersonId person = people.idOf(actor);
        boolean holdsSeat =
                seats.on(Body.WORKING_GROUP, LocalDate.now(clock)).stream().anyMatch(seat -> isHeldBy(seat, person));
        if (!rejectedOwn && !holdsSeat) {
            throw new CallInNotYours();
        }
    }

    private static boolean isHeldBy(SeatHolders seat, PersonId person) {
        return seat.member().filter(person::equals).isPresent()
                || seat.deputy().filter(person::equals).isPresent();
    }

    /** Prepares the working group's ballot on the motion that stands, or on one drafted from the requirement. */
    public BallotId prepareBallot(RequirementId id, int round) {
        Requirement requirement = requirements.lock(id);
        String motion = requirement.state().motion().orElseGet(() -> draftMotion(requirement, Body.WORKING_GROUP));
        requirement.putToVote();
        requirements.save(requirement);
        Optional<String> session =
                agenda.calledIn(id.value(), Body.WORKING_GROUP).map(SessionId::value);
        BallotId ballot = prepareBallot.onRequirement(
                id.value(), Body.WORKING_GROUP, requirement.cycle(), round, motion, round == 2, session);
        log.system(
                requirement,
                Step.BALLOT_PREPARED,
                "Die Arbeitsgruppe stimmt"
                        + session.map(held -> " in der Sitzung " + held).orElse("")
                        + (round == 2 ? " in zweiter Runde ab." : " über die Anforderung ab."),
                Optional.empty());
        return ballot;
    }

    /** Puts it on the agenda of a session of the working group, unless it is on one. */
    public void awaitSession(RequirementId id) {
        Requirement requirement = requirements.lock(id);
        requirement.awaitSession();
        requirements.save(requirement);
        SessionId session = agenda.place(id.value(), requirement.draft().title(), Body.WORKING_GROUP);
        log.system(
                requirement,
                Step.ON_AGENDA,
                "Die Anforderung steht auf der Tagesordnung der Sitzung " + session + " der Arbeitsgruppe.",
                Optional.empty());
    }

    /** It has waited long for a session, and there has been none. */
    public void remindOfSession(RequirementId id) {
        Requirement requirement = requirements.lock(id);
        log.system(
                requirement,
                Step.REMINDED,
                "Die Anforderung wartet noch auf eine Sitzung der Arbeitsgruppe.",
                Optional.empty());
        events.publishEvent(
                new RequirementEvents.SessionMissing(id, requirement.draft().title()));
    }

    /** What the group only recommends says so. */
    private static String draftMotion(Requirement requirement, Body body) {
        Draft draft = requirement.draft();
        String matter = "Die Anforderung %s „%s“ (%s) "
                .formatted(requirement.id(), draft.title(), draft.category().german());
        if (body == Body.WORKING_GROUP
                && requirement.state().route().filter(Route.STRATEGIC::equals).isPresent()) {
            return matter + "wird dem IT-Kooperationsrat zur Annahme empfohlen.";
        }
        return matter
                + (draft.category() == Category.AGREEMENT
                        ? "wird den Partnern der Vereinbarung zur Annahme empfohlen."
                        : "wird angenommen und ihre Umsetzung beauftragt.");
    }

    private static String councilsMotion(Requirement requirement) {
        return requirement.state().motion().orElseGet(() -> draftMotion(requirement, Body.COUNCIL));
    }

    public Ballot takeResult(RequirementId id, BallotId ballotId) {
        Requirement requirement = requirements.lock(id);
        Ballot ballot = ballots.get(ballotId);
        if (ballot.state() == BallotState.STOPPED) {
            log.system(
                    requirement,
                    Step.BALLOT_COUNTED,
                    "Ein Sitz hat dem schriftlichen Verfahren widersprochen; die Abstimmung " + ballotId
                            + " ist beendet, ihre Stimmen zählen nicht.",
                    Optional.empty());
            return ballot;
        }
        log.system(
                requirement,
                Step.BALLOT_COUNTED,
                "Die Arbeitsgruppe hat abgestimmt: " + describe(ballot) + ".",
                Optional.empty());
        return ballot;
    }

    /** Whether a bench has asked for a referral, in whatever ballot of the cycle. */
    public boolean isReferralRequested(RequirementId id) {
        int cycle = requirements.get(id).cycle();
        return ballots.on(id.value()).stream()
                .filter(ballot -> ballot.body() == Body.WORKING_GROUP && ballot.cycle() == cycle)
                .anyMatch(ballot -> referralRequests.on(ballot.id()).isMade());
    }

    /**
     * What the working group adopted or rejected binds, unless a bench asks for a referral in time. Nothing is implemented
     * until then.
     */
    public void recordGroupDecision(RequirementId id, BallotId ballotId) {
        boolean adopted = ballots.get(ballotId).requireResult().outcome() == Outcome.ADOPTED;
        String until = GermanDates.until(referralRequests.on(ballotId).until().orElseThrow());
        String period = " Mehr als die Hälfte der Sitze einer Bank kann " + until
                + " verlangen, dass der IT-Kooperationsrat entscheidet"
                + (adopted ? "; vorher wird nichts umgesetzt." : ".");
        if (adopted) {
            adopt(id, "Die Arbeitsgruppe hat die Anforderung angenommen." + period);
        } else {
            reject(id, "Die Arbeitsgruppe hat die Anforderung abgelehnt." + period);
        }
    }

    /** A bench has asked for a referral after the count. */
    public void takeReferralRequest(RequirementId id, BallotId ballotId) {
        Requirement requirement = requirements.lock(id);
        log.system(
                requirement,
                Step.REFERRED,
                "Mehr als die Hälfte der Sitze der Bank %s verlangt, dass der IT-Kooperationsrat entscheidet."
                        .formatted(referralRequests
                                .on(ballotId)
                                .benchThatAsks()
                                .orElseThrow()
                                .german()),
                Optional.empty());
    }

    /** Without numbers as long as the body has not finished with the matter. */
    static String describe(Ballot ballot) {
        Ballot.Result result = ballot.requireResult();
        return result.outcome() == Outcome.NO_QUORUM
                ? result.outcome().german()
                : result.outcome().german() + " mit " + result.count().german();
    }

    /** @param dossier what the council gets to see, as a JSON object */
    public ReferralId refer(RequirementId id, ReferralReason reason, String dossier) {
        Requirement requirement = requirements.lock(id);
        requirement.refer();
        requirements.save(requirement);
        log.system(
                requirement,
                Step.REFERRED,
                "Die Anforderung geht an den IT-Kooperationsrat: " + reason.german() + ".",
                Optional.empty());
        return handleReferral.open(
                id.value(),
                reason,
                Optional.empty(),
                requirement.cycle(),
                councilsMotion(requirement),
                true,
                mayReturn(id),
                dossier);
    }

    /** Because a stage's deadline has passed twice; the stage stays open. */
    public ReferralId referOverdue(RequirementId id, Stage stage, String dossier) {
        Requirement requirement = requirements.lock(id);
        log.system(
                requirement,
                Step.REFERRED,
                "Der IT-Kooperationsrat befasst sich mit der Anforderung: Die Frist der Stufe „" + stage.german()
                        + "“ ist zweimal abgelaufen.",
                Optional.empty());
        boolean assessed = stage == Stage.ROUTINE || stage == Stage.PLANNING;
        return handleReferral.open(
                id.value(),
                ReferralReason.OVERDUE,
                Optional.of(stage.name()),
                requirement.cycle(),
                stage == Stage.PLANNING ? continueMotion(requirement) : councilsMotion(requirement),
                assessed,
                true,
                dossier);
    }

    /** Once only: afterwards the council has to vote. Returns of an overdue stage do not count. */
    private boolean mayReturn(RequirementId id) {
        return referrals.on(id.value()).stream()
                .noneMatch(earlier -> earlier.reason() != ReferralReason.OVERDUE
                        && earlier.verdict().filter(Verdict.RETURNED::equals).isPresent());
    }

    /** What the council said on the matter binds the case. */
    public Verdict takeVerdict(RequirementId id) {
        Requirement requirement = requirements.lock(id);
        Referral referral = lastSettled(id, false);
        Verdict verdict = referral.verdict().orElseThrow();
        logVerdict(requirement, referral, verdict);
        if (verdict == Verdict.RETURNED) {
            requirement.returned(referral.instruction());
            requirements.save(requirement);
            stages.enter(id, Stage.ASSESSMENT);
        } else {
            ballots.settle(id.value(), Body.WORKING_GROUP);
        }
        return verdict;
    }

    /** The council has decided an overdue routine matter itself; nobody can call that in. */
    public RoutineDecision takeCouncilDecision(RequirementId id) {
        Requirement requirement = requirements.lock(id);
        Referral referral = lastSettled(id, true);
        RoutineDecision decision =
                referral.verdict().filter(Verdict.ADOPTED::equals).isPresent()
                        ? RoutineDecision.ACCEPT
                        : RoutineDecision.REJECT;
        requirement.decideRoutine(
                decision, "Der IT-Kooperationsrat hat über die Vorlage " + referral.id() + " entschieden.");
        requirements.save(requirement);
        return decision;
    }

    private Referral lastSettled(RequirementId id, boolean overdue) {
        return referrals.on(id.value()).stream()
                .filter(referral -> referral.isSettled() && (referral.reason() == ReferralReason.OVERDUE) == overdue)
                .max(Comparator.comparing(referral -> referral.decidedAt().orElseThrow()))
                .orElseThrow(() -> new IllegalStateException("the council has not answered on " + id));
    }

    private void logVerdict(Requirement requirement, Referral referral, Verdict verdict) {
        log.system(
                requirement,
                Step.COUNCIL_ANSWERED,
                "Die Vorlage " + referral.id() + " an den IT-Kooperationsrat ist " + outcome(referral, verdict) + ".",
                verdict == Verdict.RETURNED ? referral.instruction() : Optional.empty());
    }

    /** With what requester and co-signers have to know of it: why nothing is left to decide, or until when. */
    private static String outcome(Referral referral, Verdict verdict) {
        return verdict.german()
                + switch (verdict) {
                    case RESOLVED -> ": Die Stufe „" + stageOf(referral).german() + "“ ist doch noch abgeschlossen";
                    case RETURNED ->
                        referral.returnDate()
                                .map(day -> "; Termin ist der " + GermanDates.day(day))
                                .orElse("");
                    default -> "";
                };
    }

    private static Stage stageOf(Referral referral) {
        return Stage.valueOf(referral.stage().orElseThrow());
    }

    /** As {@link #takeVerdict}, for a referral that runs beside its overdue stage. */
    public Verdict takeOverdueVerdict(RequirementId id, ReferralId referralId) {
        Requirement requirement = requirements.lock(id);
        Referral referral = referrals.get(referralId);
        Verdict verdict = referral.verdict().orElseThrow();
        logVerdict(requirement, referral, verdict);
        requirement.instruct(referral.instruction());
        requirements.save(requirement);
        Stage stage = stageOf(referral);
        boolean endsStage = verdict == Verdict.REJECTED || verdict == Verdict.ADOPTED && stage == Stage.ROUTINE;
        if (endsStage) {
            stages.leave(id, stage);
        }
        return verdict;
    }

    public void adopt(RequirementId id) {
        adopt(id, "Die Anforderung ist angenommen und wird umgesetzt.");
    }

    private void adopt(RequirementId id, String text) {
        Requirement requirement = requirements.lock(id);
        requirement.adopt();
        requirements.save(requirement);
        ballots.settle(id.value(), Body.WORKING_GROUP);
        log.system(requirement, Step.ADOPTED, text, Optional.empty());
    }

    public void reject(RequirementId id) {
        reject(id, "Die Anforderung ist abgelehnt.");
    }

    private void reject(RequirementId id, String text) {
        Requirement requirement = requirements.lock(id);
        requirement.reject();
        requirements.save(requirement);
        endImplementation(id);
        ballots.settle(id.value(), Body.WORKING_GROUP);
        log.system(requirement, Step.REJECTED, text, reasons(requirement));
    }

    /** The council may end a planning that is overdue. */
    private void endImplementation(RequirementId id) {
        implementations.of(id).stream()
                .filter(implementation -> !implementation.hasEnded())
                .map(implementation -> implementations.lock(implementation.id()))
                .forEach(implementation ->
                        implementations.save(implementation.ended(Implementation.State.ENDED, clock.instant())));
    }

    /** Those of the routine decision if nobody has voted since, else of the no votes in the last ballot that decided. */
    private Optional<String> reasons(Requirement requirement) {
        return ballots.on(requirement.id().value()).stream()
                .filter(ballot -> ballot.result()
                        .filter(result -> result.outcome() != Outcome.NO_QUORUM)
                        .isPresent())
                .reduce((earlier, later) -> later)
                .map(this::reasonsOf)
                .orElseGet(() -> requirement.state().routineNote());
    }

    private Optional<String> reasonsOf(Ballot ballot) {
        Stream<String> tie = ballot.requireResult().outcome() == Outcome.TIE
                ? Stream.of(ballot.body().german() + ": Stimmengleichheit, damit nicht angenommen.")
                : Stream.empty();
        Stream<String> against = ballots.votes(ballot.id()).stream()
                .flatMap(vote -> vote.choice() == Choice.NO ? vote.reason().stream() : Stream.<String>empty())
                .map(reason -> "– " + reason);
        String all = Stream.concat(tie, against).collect(Collectors.joining("\n"));
        return Optional.of(all.length() <= Draft.LONGEST_NOTE ? all : all.substring(0, Draft.LONGEST_NOTE - 1) + "…")
                .filter(text -> !text.isEmpty());
    }

    static String continueMotion(Requirement requirement) {
        return "Die Umsetzung der Anforderung %s „%s“ wird fortgesetzt."
                .formatted(requirement.id(), requirement.draft().title());
    }
}
