package de.sachsen.mitnutzung.escalation;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.platform.CaseNumbers;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.session.Agenda;
import de.sachsen.mitnutzung.voting.Ballots;
import de.sachsen.mitnutzung.voting.CloseBallot;
import de.sachsen.mitnutzung.voting.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a referral from its opening to the council's verdict. */
@Service
@Transactional
public class HandleReferral {

    /** What stands for the office's recommendation when there is none. */
    private static final String WITHOUT_RECOMMENDATION =
            "Ohne Empfehlung der Geschäftsstelle: Sie hat die Vorlage auch in der zweiten Frist nicht vervollständigt.";

    private final ReferralRecords referrals;
    private final ReferralProcesses processes;
    private final Ballots ballots;
    private final CloseBallot closeBallot;
    private final Agenda agenda;
    private final CaseTitles titles;
    private final CaseNumbers numbers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    HandleReferral(
            ReferralRecords referrals,
            ReferralProcesses processes,
            Ballots ballots,
            CloseBallot closeBallot,
            Agenda agenda,
            CaseTitles titles,
            CaseNumbers numbers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.referrals = referrals;
        this.processes = processes;
        this.ballots = ballots;
        this.closeBallot = closeBallot;
        this.agenda = agenda;
        this.titles = titles;
        this.numbers = numbers;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Opens a referral, to be completed by the office.
     *
     * @param dossier what the system drafted, as a JSON object
     */
    public ReferralId open(
            String requirement,
            ReferralReason reason,
            Optional<String> stage,
            int cycle,
            String motion,
            boolean mayVote,
            boolean mayReturn,
            String dossier) {
        ReferralId id = new ReferralId(numbers.next(ReferralId.KIND));
        referrals.add(new Referral(
                id,
                requirement,
                reason,
                stage,
                ReferralState.PREPARING,
                Optional.empty(),
                cycle,
                motion,
                mayVote,
                mayReturn,
                dossier,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                clock.instant(),
                Optional.empty()));
        events.publishEvent(new ReferralEvents.ReferralOpened(referrals.get(id)));
        return id;
    }

    /** @throws ReferralMovedOn when the dossier is complete already */
    public void complete(ReferralId id, UserId actor, String recommendation, Optional<String> note) {
        present(id, Optional.of(actor), recommendation, note);
    }

    /** The office's period has passed once; it begins once more. */
    public void remindOffice(ReferralId id) {
        events.publishEvent(new ReferralEvents.PreparationOverdue(requireState(id, ReferralState.PREPARING)));
    }

    /** The office's period has passed twice: the chair gets the dossier as the system drafted it. */
    public void presentAsDrafted(ReferralId id) {
        present(id, Optional.empty(), WITHOUT_RECOMMENDATION, Optional.empty());
    }

    private void present(ReferralId id, Optional<UserId> completedBy, String recommendation, Optional<String> note) {
        requireState(id, ReferralState.PREPARING);
        referrals.saveDossier(id, recommendation, note);
        referrals.saveState(id, ReferralState.WITH_CHAIR, Optional.empty(), Optional.empty());
        events.publishEvent(new ReferralEvents.ReferralPresented(referrals.get(id), completedBy));
    }

    /**
     * @throws ReferralMovedOn when the chair has decided already
     * @throws DispositionNotOpen when that way is closed for this referral
     */
    public void dispose(
            ReferralId id, Disposition disposition, Optional<String> instruction, Optional<LocalDate> returnDate) {
        requireState(id, ReferralState.WITH_CHAIR).requireOpenTo(disposition);
        referrals.saveDisposition(id, disposition, instruction, returnDate);
    }

    /** The chair kept silent. */
    public Disposition disposeBySilence(ReferralId id) {
        Disposition disposition = requireState(id, ReferralState.WITH_CHAIR).dispositionBySilence();
        referrals.saveDisposition(id, disposition, Optional.empty(), Optional.empty());
        events.publishEvent(new ReferralEvents.DispositionMissing(referrals.get(id)));
        return disposition;
    }

    /** @param round 1, or 2 after a missed quorum */
    public void putToVote(ReferralId id, int round) {
        agenda.leave(referrals.get(id).requirement(), Body.COUNCIL);
        boolean wasDeferred =
                referrals.lock(id).verdict().filter(Verdict.DEFERRED::equals).isPresent();
        referrals.saveState(id, ReferralState.IN_BALLOT, Optional.empty(), Optional.empty());
        events.publishEvent(new ReferralEvents.ReferralPutToVote(referrals.get(id), round, wasDeferred));
    }

    /** The council's next session deals with it. */
    public void awaitSession(ReferralId id) {
        String requirement = referrals.lock(id).requirement();
        agenda.place(requirement, titles.of(requirement), Body.COUNCIL);
    }

    /** Twice without a quorum: it stays with the council, and its next session deals with it. */
    public void defer(ReferralId id) {
        referrals.saveState(id, ReferralState.PREPARING, Optional.of(Verdict.DEFERRED), Optional.empty());
        awaitSession(id);
        events.publishEvent(new ReferralEvents.ReferralDeferred(referrals.get(id)));
    }

    public void decide(ReferralId id, Verdict verdict) {
        settle(referrals.lock(id), verdict);
    }

    /**
     * Tells the referrals of an overdue stage that it has been finished after all.
     *
     * @throws CouncilDecidedAlready when the council has decided on one of them, although nobody has taken its decision
     *     up yet
     */
    public void stageFinished(String requirement, String stage) {
        List<Referral> overdue = unsettled(requirement)
                .filter(referral -> referral.stage().filter(stage::equals).isPresent())
                .toList();
        decidedByCouncil(overdue).ifPresent(decided -> {
            throw new CouncilDecidedAlready(decided.id());
        });
        overdue.forEach(referral -> processes.stageFinished(referral.id()));
    }

    /** Whether a decision of the council waits to be taken up; none can come up until the transaction ends. */
    public boolean awaitsDecision(String requirement) {
        return decidedByCouncil(unsettled(requirement).toList()).isPresent();
    }

    /** That of these which a ballot of the council has decided: adopted, rejected or tied. */
    private Optional<Referral> decidedByCouncil(List<Referral> open) {
        return open.stream()
                .filter(referral -> ballots.hold(referral.requirement(), Body.COUNCIL).stream()
                        .filter(ballot -> !ballot.preparedAt().isBefore(referral.since()))
                        .flatMap(ballot -> ballot.result().stream())
                        .anyMatch(result -> result.outcome() != Outcome.NO_QUORUM))
                .findFirst();
    }

    private Stream<Referral> unsettled(String requirement) {
        return referrals.on(requirement).stream().filter(referral -> !referral.isSettled());
    }

    /** The overdue stage was finished before the council decided; a ballot under way ends without a result. */
    public void resolve(ReferralId id) {
        Referral referral = referrals.lock(id);
        closeBallot.stopOpenOn(referral.requirement());
        settle(referral, Verdict.RESOLVED);
    }

    /** The requirement was withdrawn; whatever the council had of it is done. */
    public void withdrawAll(String requirement) {
        unsettled(requirement).toList().forEach(referral -> settle(referral, Verdict.WITHDRAWN));
    }

    private void settle(Referral referral, Verdict verdict) {
        ReferralState state = verdict == Verdict.RETURNED ? ReferralState.RETURNED : ReferralState.DECIDED;
        referrals.saveState(referral.id(), state, Optional.of(verdict), Optional.of(clock.instant()));
        if (state == ReferralState.DECIDED) {
            agenda.leave(referral.requirement(), Body.COUNCIL);
            // whatever it was, the council has finished with it: a ballot without a quorum may be shown now
            ballots.settle(referral.requirement(), Body.COUNCIL);
        }
        events.publishEvent(new ReferralEvents.ReferralSettled(referrals.get(referral.id())));
    }

    private Referral requireState(ReferralId id, ReferralState state) {
        Referral referral = referrals.lock(id);
        if (referral.state() != state) {
            throw new ReferralMovedOn();
        }
        return referral;
    }
}
