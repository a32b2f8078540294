package de.sachsen.mitnutzung.scenario;

import static de.sachsen.mitnutzung.requirement.RequirementStatus.ADOPTED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.DEFERRED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.ESCALATED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.IN_BALLOT;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.ON_AGENDA;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.SUBMITTED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.sachsen.mitnutzung.organisation.Bench;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.SeatHolders;
import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.organisation.Seats;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.RequirementProcesses;
import de.sachsen.mitnutzung.requirement.WithdrawRequirement;
import de.sachsen.mitnutzung.session.AlreadyOnAgenda;
import de.sachsen.mitnutzung.session.BallotStillOpen;
import de.sachsen.mitnutzung.session.HoldSession;
import de.sachsen.mitnutzung.session.ItemState;
import de.sachsen.mitnutzung.session.MatterNotReady;
import de.sachsen.mitnutzung.session.PlanSession;
import de.sachsen.mitnutzung.session.Session;
import de.sachsen.mitnutzung.session.SessionId;
import de.sachsen.mitnutzung.session.SessionState;
import de.sachsen.mitnutzung.session.Sessions;
import de.sachsen.mitnutzung.session.SessionsOfTheOffice;
import de.sachsen.mitnutzung.session.TooEarlyToOpen;
import de.sachsen.mitnutzung.session.TooShortNotice;
import de.sachsen.mitnutzung.session.Venue;
import de.sachsen.mitnutzung.voting.BallotState;
import de.sachsen.mitnutzung.voting.EntryKind;
import de.sachsen.mitnutzung.voting.Ledger;
import de.sachsen.mitnutzung.voting.LedgerEntry;
import de.sachsen.mitnutzung.voting.Mode;
import de.sachsen.mitnutzung.voting.NotInCirculation;
import de.sachsen.mitnutzung.voting.ObjectToCirculation;
import de.sachsen.mitnutzung.voting.Outcome;
import de.sachsen.mitnutzung.voting.Recount;
import de.sachsen.mitnutzung.voting.SeatsStillToVote;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A body meets: after an objection to the written procedure, because the office wants it to, or without a quorum before. */
abstract class SessionStory extends Stories {

    private static final UserId OFFICE = new UserId("office");

    @Autowired
    ObjectToCirculation objectToCirculation;

    @Autowired
    PlanSession planSession;

    @Autowired
    HoldSession holdSession;

    @Autowired
    Sessions sessions;

    @Autowired
    Seats seats;

    @Autowired
    Ledger ledger;

    @Autowired
    RequirementProcesses processes;

    @Autowired
    WithdrawRequirement withdrawRequirement;

    @Test
    void an_objection_stops_the_ballot_and_the_next_session_holds_a_new_one_of_the_same_round() {
        String number = operativeRequirementOnBallot();
        votes("state1", number, "YES");
        objects("municipal2", number);
        scenario.settle();
        assertThat(lastBallot(number).state()).isEqualTo(BallotState.STOPPED);
        assertThat(lastBallot(number).settled()).isFalse();
        assertThat(status(number)).isEqualTo(ON_AGENDA);
        assertThatThrownBy(() -> objects("state1", number)).isInstanceOf(NotInCirculation.class);

        SessionId session = opened(Body.WORKING_GROUP, number);
        assertThat(scenario.openTasks(number)).isEmpty();
        attend(session, "state1", "state2", "municipal1", "municipal2");
        call(session, number);
        assertThat(status(number)).isEqualTo(IN_BALLOT);
        assertThat(lastBallot(number).mode()).isEqualTo(Mode.SESSION);
        assertThat(lastBallot(number).round()).isEqualTo(1);
        assertThat(lastBallot(number).session()).contains(session.value());

        workingGroupHasJustVoted(number, "YY- Y--");
        assertThat(refusal(() -> votes("state3", number, "YES"))).contains("nicht als anwesend vermerkt");
        assertThatThrownBy(() -> closeBallot(session, number, false)).isInstanceOf(SeatsStillToVote.class);
        assertThatThrownBy(() -> holdSession.close(session, OFFICE)).isInstanceOf(BallotStillOpen.class);
        votes("municipal2", number, "NO");
        closeBallot(session, number, false);
        scenario.settle();
        assertThat(lastBallot(number).requireResult().outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(item(session, number).state()).isEqualTo(ItemState.DECIDED);
        assertThat(status(number)).isEqualTo(ADOPTED);
        holdSession.close(session, OFFICE);
        assertThat(sessions.get(session).attending()).isEmpty();

        assertThat(ballots.on(number)).allMatch(ballot -> ballot.settled()).allSatisfy(ballot -> {
            List<LedgerEntry> entries = ledger.of(ballot.id());
            assertThat(Recount.of(ballot.id(), entries, Optional.empty()).findings())
                    .isEmpty();
        });
        assertThat(ledger.of(ballots.on(number).get(0).id()).stream().map(LedgerEntry::kind))
                .containsExactly(EntryKind.OPENED, EntryKind.VOTE, EntryKind.OBJECTION, EntryKind.STOPPED);
    }

    @Test
    void what_the_office_puts_on_an_agenda_waits_for_the_session_and_the_chair_may_end_the_voting() {
        String number = requesterSubmits();
        Session planned = planned(Body.WORKING_GROUP);
        planSession.addRequirement(planned.id(), number, OFFICE);
        assertThatThrownBy(() -> planSession.addRequirement(planned.id(), number, OFFICE))
                .isInstanceOf(AlreadyOnAgenda.class);
        planSession.invite(planned.id(), Optional.empty(), OFFICE);
        assertThatThrownBy(() -> holdSession.open(planned.id(), OFFICE)).isInstanceOf(TooEarlyToOpen.class);
        officeFindsItComplete(number);
        operativeAssessments(number);
        assertThat(status(number)).isEqualTo(ON_AGENDA);
        assertThat(ballots.on(number)).isEmpty();

        begins(planned.id());
        attend(planned.id(), "state1", "state2", "state3", "municipal1");
        call(planned.id(), number);
        workingGroupHasJustVoted(number, "YYY ---");
        votes("municipal1", number, "ABSTAIN");
        closeBallot(planned.id(), number, true);
        scenario.settle();
        assertThat(lastBallot(number).requireResult().count().present()).isEqualTo(4);
        assertThat(status(number)).isEqualTo(ADOPTED);
    }

    @Test
    void at_midnight_a_ballot_in_a_session_closes_by_itself_and_the_next_session_holds_the_second_round() {
        String number = objected();
        SessionId first = opened(Body.WORKING_GROUP, number);
        attend(first, "state1", "state2", "state3");
        call(first, number);
        workingGroupHasJustVoted(number, "YYY ---");
        ballotRunsOut(number);
        assertThat(lastBallot(number).requireResult().outcome()).isEqualTo(Outcome.NO_QUORUM);
        assertThat(item(first, number).state()).isEqualTo(ItemState.POSTPONED);
        assertThat(status(number)).isEqualTo(ON_AGENDA);
        holdSession.close(first, OFFICE);

        SessionId second = opened(Body.WORKING_GROUP, number);
        assertThat(second).isNotEqualTo(first);
        attend(second, "state1", "municipal1");
        call(second, number);
        assertThat(lastBallot(number).round()).isEqualTo(2);
        workingGroupHasJustVoted(number, "Y-- Y--");
        closeBallot(second, number, false);
        scenario.settle();
        assertThat(lastBallot(number).requireResult().outcome()).isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void a_session_puts_off_to_a_date_on_which_the_office_checks_again() {
        String number = objected();
        SessionId session = opened(Body.WORKING_GROUP, number);
        LocalDate until = LocalDate.now(clock).plusMonths(2);
        holdSession.defer(session, item(session, number).number(), "Wir warten den Haushalt ab.", until, OFFICE);
        assertThat(status(number)).isEqualTo(DEFERRED);
        assertThat(item(session, number).state()).isEqualTo(ItemState.DEFERRED);
        scenario.nextTimerFires(number);
        assertThat(status(number)).isEqualTo(SUBMITTED);
        assertThat(scenario.openTasks(number)).containsExactly("userTask_checkRequirement");
    }

    @Test
    void what_waits_long_for_a_session_is_brought_to_mind() {
        String number = objected();
        scenario.nextTimerFires(number);
        assertThat(told(number)).anyMatch(text -> text.contains("wartet noch auf eine Sitzung"));
        assertThat(status(number)).isEqualTo(ON_AGENDA);
        SessionId session = opened(Body.WORKING_GROUP, number);
        assertThat(item(session, number).state()).isEqualTo(ItemState.PLANNED);
    }

    @Test
    void what_waits_for_a_session_may_still_be_withdrawn() {
        String number = onAgendaBeforeAnyBallot();
        withdrawRequirement.request(new RequirementId(number), new UserId("requester1"));
        scenario.settle();
        assertThat(status(number)).isEqualTo(WITHDRAWN);
        assertThat(hasEnded(number)).isTrue();
        assertThat(next(Body.WORKING_GROUP, number, ItemState.DROPPED)).isPresent();
    }

    @Test
    void what_waits_for_a_session_goes_back_to_the_check_when_its_component_retires() {
        String number = onAgendaBeforeAnyBallot();
        assertThat(processes.checkAgain(new RequirementId(number))).isTrue();
        assertThat(status(number)).isEqualTo(SUBMITTED);
        assertThat(scenario.openTasks(number)).containsExactly("userTask_checkRequirement");
    }

    @Test
    void the_council_meets_as_well() {
        String number = operativeRequirementOnBallot();
        workingGroupVotes(number, "YYY NNN");
        officePreparesReferral(number);
        chairDisposes(number, "VOTE", Map.of());
        scenario.settle();
        objects("council5", number);
        scenario.settle();
        assertThat(status(number)).isEqualTo(ESCALATED);
        SessionId session = opened(Body.COUNCIL, number);
        attend(session, "council1", "council2", "council5", "council6", "council7");
        call(session, number);
        councilVotes(number, "YY-- YYY-");
        closeBallot(session, number, false);
        scenario.settle();
        assertThat(status(number)).isEqualTo(ADOPTED);
    }

    @Test
    void an_item_that_is_not_ready_is_not_voted_on_and_goes_to_the_next_session() {
        String number = requesterSubmits();
        Session planned = planned(Body.WORKING_GROUP);
        planSession.addRequirement(planned.id(), number, OFFICE);
        planSession.invite(planned.id(), Optional.empty(), OFFICE);
        begins(planned.id());
        assertThatThrownBy(() -> call(planned.id(), number)).isInstanceOf(MatterNotReady.class);
        assertThat(item(planned.id(), number).state()).isEqualTo(ItemState.PLANNED);
        holdSession.close(planned.id(), OFFICE);
        assertThat(item(planned.id(), number).state()).isEqualTo(ItemState.POSTPONED);
        assertThat(next(Body.WORKING_GROUP, number, ItemState.PLANNED)).isPresent();
    }

    @Test
    void an_invitation_is_in_time_or_says_why_not_and_only_the_office_invites() {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        Session soon = planSession.plan(
                Body.WORKING_GROUP,
                new Venue(
                        tomorrow,
                        tomorrow.plus(Duration.ofHours(2)),
                        Optional.empty(),
                        Optional.of("https://konferenz.example/raum")),
                OFFICE);
        planSession.addTopic(soon.id(), "Verschiedenes", OFFICE);
        assertThatThrownBy(() -> planSession.invite(soon.id(), Optional.empty(), OFFICE))
                .isInstanceOf(TooShortNotice.class);
        assertThatThrownBy(() -> planSession.invite(soon.id(), Optional.empty(), new UserId("state1")))
                .isInstanceOf(SessionsOfTheOffice.class);
        Session invited = planSession.invite(soon.id(), Optional.of("Sicherheitslücke"), OFFICE);
        assertThat(invited.state()).isEqualTo(SessionState.INVITED);
        assertThat(invited.sequence()).isZero();
        Session moved = planSession.change(
                soon.id(),
                new Venue(
                        tomorrow.plus(Duration.ofDays(1)),
                        tomorrow.plus(Duration.ofDays(1)).plus(Duration.ofHours(1)),
                        Optional.of("Dresden, Archivstraße 1"),
                        Optional.empty()),
                Optional.empty(),
                OFFICE);
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(planSession
                        .cancel(soon.id(), "Der Anlass ist entfallen.", OFFICE)
                        .state())
                .isEqualTo(SessionState.CANCELLED);
    }

    private String objected() {
        String number = operativeRequirementOnBallot();
        objects("municipal2", number);
        scenario.settle();
        return number;
    }

    private String onAgendaBeforeAnyBallot() {
        String number = requesterSubmits();
        planSession.addRequirement(planned(Body.WORKING_GROUP).id(), number, OFFICE);
        officeFindsItComplete(number);
        operativeAssessments(number);
        assertThat(status(number)).isEqualTo(ON_AGENDA);
        return number;
    }

    private void objects(String user, String number) {
        objectToCirculation.object(
                lastBallot(number).id(), new UserId(user), Optional.of("Das müssen wir besprechen."));
    }

    private Session planned(Body body) {
        Instant begin = clock.instant().plus(Duration.ofDays(20));
        return planSession.plan(
                body,
                new Venue(
                        begin,
                        begin.plus(Duration.ofHours(3)),
                        Optional.of("Dresden, Archivstraße 1"),
                        Optional.empty()),
                OFFICE);
    }

    /** The session that the requirement waits for, invited to and begun. */
    private SessionId opened(Body body, String number) {
        Session waiting = next(body, number, ItemState.PLANNED).orElseThrow();
        Instant begin = clock.instant().plus(Duration.ofDays(25));
        planSession.change(
                waiting.id(),
                new Venue(begin, begin.plus(Duration.ofHours(3)), Optional.of("Dresden"), Optional.empty()),
                Optional.empty(),
                OFFICE);
        planSession.invite(waiting.id(), Optional.of("Die Frist der Geschichte ist kurz."), OFFICE);
        begins(waiting.id());
        return waiting.id();
    }

    private void begins(SessionId session) {
        Duration wait =
                Duration.between(clock.instant(), sessions.get(session).venue().startsAt());
        if (!wait.isNegative()) {
            scenario.timePasses(wait.plusSeconds(1));
        }
        holdSession.open(session, OFFICE);
    }

    private Optional<Session> next(Body body, String number, ItemState state) {
        return sessions.ahead(body).stream()
                .filter(session -> session.itemOn(number)
                        .filter(item -> item.state() == state)
                        .isPresent())
                .findFirst();
    }

    private void attend(SessionId session, String... users) {
        for (String user : users) {
            holdSession.arrive(session, seatOf(sessions.get(session).body(), user), Capacity.MEMBER, OFFICE);
        }
    }

    private SeatId seatOf(Body body, String user) {
        int number = Integer.parseInt(user.replaceAll("\\D", ""));
        boolean state = body == Body.COUNCIL ? number <= 4 : user.startsWith("state");
        int within = body == Body.COUNCIL && !state ? number - 4 : number;
        return seats.on(body, LocalDate.now(clock)).stream()
                .map(SeatHolders::seat)
                .filter(seat -> seat.bench() == (state ? Bench.STATE : Bench.MUNICIPAL) && seat.number() == within)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void call(SessionId session, String number) {
        holdSession.call(session, item(session, number).number(), OFFICE);
        scenario.settle();
    }

    private void closeBallot(SessionId session, String number, boolean ordered) {
        holdSession.closeBallot(session, item(session, number).number(), ordered, OFFICE);
    }

    private de.sachsen.mitnutzung.session.AgendaItem item(SessionId session, String number) {
        return sessions.get(session).itemOn(number).orElseThrow();
    }
}
