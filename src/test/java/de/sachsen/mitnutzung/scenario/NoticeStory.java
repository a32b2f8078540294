package de.sachsen.mitnutzung.scenario;

import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.CHECK_NOTE;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.DECIDE_ROUTINE;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.DUPLICATE_OF;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.ROUTINE_DECISION;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.ROUTINE_NOTE;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.START;
import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.organisation.JoinOrganisation;
import de.sachsen.mitnutzung.organisation.Membership;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.Notice;
import de.sachsen.mitnutzung.platform.Notices;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.WithdrawRequirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class NoticeStory extends Stories {

    private static final List<String> EVERYBODY_WITH_A_SEAT = List.of(
            "state1",
            "state1deputy",
            "state2",
            "state2deputy",
            "state3",
            "state3deputy",
            "municipal1",
            "municipal1deputy",
            "municipal2",
            "municipal2deputy",
            "municipal3",
            "municipal3deputy");

    @Autowired
    private Notices notices;

    @Autowired
    private Membership membership;

    @Autowired
    private JoinOrganisation joinOrganisation;

    @Autowired
    private WithdrawRequirement withdrawRequirement;

    @Test
    void the_requester_is_told_of_each_step_with_number_title_and_reasons() {
        String number = requesterSubmits();
        officeChecks(number, "INADMISSIBLE", Map.of(CHECK_NOTE.name(), "Dafür gibt es schon ein Verfahren."));

        assertThat(toldTo("requester1", number)).singleElement().satisfies(notice -> {
            assertThat(notice.subject())
                    .isEqualTo(number + " „Hundesteuer online anmelden“: Die Anforderung ist unzulässig.");
            assertThat(notice.text()).isEqualTo("Hinweis der Geschäftsstelle: Dafür gibt es schon ein Verfahren.");
            assertThat(notice.read()).isFalse();
        });
    }

    @Test
    void nobody_is_told_of_their_own_step() {
        String number = requesterSubmits();

        assertThat(toldTo("requester1", number)).isEmpty();
    }

    @Test
    void co_signers_are_told_as_the_requester_is() {
        String number = requesterSubmits();
        withdrawRequirement.coSign(new RequirementId(number), new UserId("requester2"));
        officeFindsItComplete(number);

        assertThat(subjectsTo("requester1", number)).hasSize(2).anyMatch(subject -> subject.endsWith("zeichnet mit."));
        assertThat(subjectsTo("requester2", number))
                .singleElement()
                .asString()
                .endsWith("ist vollständig und wird bewertet.");
    }

    @Test
    void a_colleague_whose_requirement_was_merged_into_their_own_organisations_is_told_of_every_step() {
        String master = requesterSubmits();
        UserId colleague = new UserId("colleague");
        if (!membership.isIn(colleague, Groups.REQUESTERS)) {
            engine.getIdentityService().saveUser(engine.getIdentityService().newUser(colleague.value()));
            engine.getIdentityService().createMembership(colleague.value(), Groups.REQUESTERS);
            joinOrganisation.join(colleague, requirement(master).organisation());
        }
        String duplicate = scenario.starts(colleague.value(), START, draft(Map.of()));
        officeChecks(duplicate, "DUPLICATE", Map.of(DUPLICATE_OF.name(), master));
        assertThat(requirements.coSigners(new RequirementId(master))).isEmpty();
        officeFindsItComplete(master);

        assertThat(lastTo(colleague.value(), master).subject()).endsWith("ist vollständig und wird bewertet.");
    }

    @Test
    void both_people_of_each_seat_learn_that_a_vote_waits_for_them() {
        String number = operativeRequirementOnBallot();

        assertThat(EVERYBODY_WITH_A_SEAT).allSatisfy(user -> assertThat(toldTo(user, number))
                .as(user)
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.subject()).endsWith("Ihre Stimme ist gefragt.");
                    assertThat(notice.text())
                            .contains("können bis einschließlich", "Beschlussfähig, wenn mehr als die Hälfte");
                }));
        assertThat(toldTo("council1", number)).isEmpty();
        assertThat(toldTo("office", number)).isEmpty();
    }

    @Test
    void the_other_of_a_seat_learns_who_voted_and_when_but_nobody_learns_what() {
        String number = operativeRequirementOnBallot();
        votes("state1", number, "NO");
        votes("municipal2deputy", number, "YES");

        assertThat(lastTo("state1deputy", number).subject()).endsWith("Für Sitz Staat 1 wurde abgestimmt.");
        assertThat(lastTo("state1deputy", number).text())
                .startsWith("Das Mitglied (Mitglied Staat 1) hat am ")
                .contains("Uhr");
        assertThat(lastTo("municipal2", number).text())
                .startsWith("Die Stellvertretung (Stellvertretung Kommunen 2) hat am ");
        assertThat(lastTo("state1", number).subject()).endsWith("Ihre Stimme für Sitz Staat 1 ist abgegeben.");
        assertThat(lastTo("state1", number).text()).matches("(?s)Quittung: [0-9a-f]{64}\\n.*");
        assertThat(subjectsTo("state1", number)).hasSize(2);
        assertThat(everythingSaidAbout(number))
                .isNotEmpty()
                .noneMatch(text -> text.contains("Nein")
                        || text.contains("Aufwand steht in keinem Verhältnis")
                        || text.contains("Ja:")
                        || text.contains("Teilgenommen"));
    }

    @Test
    void who_has_not_voted_is_reminded_and_nobody_else() {
        String number = operativeRequirementOnBallot();
        votes("state1", number, "YES");
        scenario.nextTimerFires(number);

        assertThat(subjectsTo("state2", number).get(0)).endsWith("Für Ihren Sitz wurde noch nicht abgestimmt.");
        assertThat(subjectsTo("state2deputy", number).get(0)).endsWith("Für Ihren Sitz wurde noch nicht abgestimmt.");
        assertThat(subjectsTo("state1", number)).noneMatch(subject -> subject.endsWith("wurde noch nicht abgestimmt."));
        assertThat(subjectsTo("state1deputy", number))
                .noneMatch(subject -> subject.endsWith("wurde noch nicht abgestimmt."));
    }

    @Test
    void body_and_office_learn_the_result_with_its_numbers() {
        String number = operativeRequirementOnBallot();
        workingGroupVotes(number, "YYN YYA");

        assertThat(Stream.concat(EVERYBODY_WITH_A_SEAT.stream(), Stream.of("office")))
                .allSatisfy(user -> {
                    assertThat(lastTo(user, number).subject())
                            .as(user)
                            .endsWith("Die Abstimmung der Arbeitsgruppe ist beendet: angenommen.");
                    assertThat(lastTo(user, number).text())
                            .isEqualTo("Ja: 4, Nein: 1, Enthaltung: 1. Teilgenommen: 6 von 6 Sitzen.");
                });
    }

    @Test
    void without_a_quorum_the_numbers_stay_secret() {
        String number = operativeRequirementOnBallot();
        workingGroupVotes(number, "YY- ---");
        scenario.nextTimerFires(number);
        scenario.nextTimerFires(number);

        assertThat(toldTo("office", number)).anySatisfy(notice -> {
            assertThat(notice.subject()).endsWith("ist beendet: nicht beschlussfähig.");
            assertThat(notice.text()).doesNotContain("Ja:");
        });
    }

    @Test
    void the_notice_of_the_second_round_says_that_numbers_do_not_matter_any_more() {
        String number = operativeRequirementOnBallot();
        scenario.nextTimerFires(number);
        scenario.nextTimerFires(number);
        scenario.nextTimerFires(number);

        assertThat(lastBallot(number).round()).isEqualTo(2);
        assertThat(lastTo("municipal3deputy", number).text())
                .contains("2. Runde", "Beschlussfähig, sobald jede Bank vertreten ist.");
    }

    @Test
    void office_and_council_learn_of_a_referral_and_its_verdict() {
        String number = operativeRequirementOnBallot();
        workingGroupVotes(number, "YYY NNN");

        assertThat(List.of("office", "council1", "council8")).allSatisfy(user -> {
            assertThat(lastTo(user, number).subject())
                    .as(user)
                    .endsWith("Der IT-Kooperationsrat befasst sich mit der Anforderung.");
            assertThat(lastTo(user, number).text()).startsWith("Grund: Stimmengleichheit.");
        });

        councilDecides(number, "YYYY YNNN");

        assertThat(subjectsTo("council8", number))
                .anyMatch(subject -> subject.endsWith("Die Vorlage an den IT-Kooperationsrat ist angenommen."));
        assertThat(subjectsTo("office", number))
                .anyMatch(subject -> subject.endsWith("Die Vorlage an den IT-Kooperationsrat ist angenommen."));
    }

    @Test
    void a_return_is_told_to_all_but_the_chair_who_made_it() {
        String number = operativeRequirementOnBallot();
        workingGroupVotes(number, "YYY NNN");
        officePreparesReferral(number);
        chairReturns(number);

        assertThat(lastTo("council2", number).subject()).endsWith("ist zurückgegeben.");
        assertThat(lastTo("council2", number).text()).isEqualTo("Weisung: Kosten genauer aufschlüsseln.");
        assertThat(subjectsTo("council1", number)).noneMatch(subject -> subject.contains("zurückgegeben"));
    }

    @Test
    void requester_and_co_signers_are_told_of_the_councils_steps_but_never_of_a_vote() {
        String number = requesterSubmits();
        withdrawRequirement.coSign(new RequirementId(number), new UserId("requester2"));
        officeFindsItComplete(number);
        operativeAssessments(number);
        workingGroupVotes(number, "YYY NNN");
        String referral = lastReferral(number).id().value();
        officePreparesReferral(number);
        chairDisposes(number, "VOTE", Map.of());
        councilVotes(number, "YYYN ----");
        ballotRunsOut(number);
        scenario.nextTimerFires(number);
        ballotRunsOut(number);
        scenario.nextTimerFires(number);
        councilVotes(number, "YYYY YNNN");

        assertThat(List.of("requester1", "requester2")).allSatisfy(user -> {
            List<Notice> council = toldTo(user, number).stream()
                    .takeWhile(notice -> !notice.subject().contains("geht an den IT-Kooperationsrat"))
                    .toList();
            assertThat(council)
                    .extracting(notice -> notice.subject().split("“: ")[1])
                    .as(user)
                    .containsExactly(
                            "Die Anforderung ist angenommen und wird umgesetzt.",
                            "Die Vorlage " + referral + " an den IT-Kooperationsrat ist angenommen.",
                            "Der IT-Kooperationsrat stimmt über die Vorlage " + referral
                                    + " erneut ab, nachdem er sie vertagt hatte.",
                            "Der IT-Kooperationsrat war zweimal nicht beschlussfähig und hat die Vorlage " + referral
                                    + " auf seine nächste Sitzung vertagt.",
                            "Der IT-Kooperationsrat stimmt über die Vorlage " + referral
                                    + " in zweiter Runde ab, weil er in der ersten nicht beschlussfähig war.",
                            "Der IT-Kooperationsrat stimmt über die Vorlage " + referral + " ab.",
                            "Die Vorlage " + referral + " liegt dem Vorsitz des IT-Kooperationsrats vor.");
            assertThat(council)
                    .extracting(Notice::text)
                    .noneMatch(text -> text.contains("Nein") || text.contains(AGAINST));
        });
    }

    @Test
    void a_silent_chair_is_told_to_all_whom_it_concerns() {
        String number = operativeRequirementOnBallot();
        workingGroupVotes(number, "YYY NNN");
        officePreparesReferral(number);
        assertThat(lastTo("council1", number).text()).contains("Verfügen Sie nicht rechtzeitig, stimmt der Rat ab.");
        assertThat(subjectsTo("council2", number)).noneMatch(subject -> subject.contains("Bitte verfügen Sie"));
        scenario.nextTimerFires(number);

        assertThat(told(number)).anyMatch(text -> text.endsWith("verfügt; deshalb stimmt der Rat ab."));
        assertThat(List.of("office", "council1"))
                .allSatisfy(user -> assertThat(toldTo(user, number)).as(user).anyMatch(notice -> notice.text()
                        .equals("Der Vorsitz hat nicht rechtzeitig verfügt.")));
    }

    @Test
    void the_office_is_reminded_of_a_referral_and_told_when_it_goes_on_without_its_recommendation() {
        String number = operativeRequirementOnBallot();
        workingGroupVotes(number, "YYY NNN");
        String referral = lastReferral(number).id().value();
        scenario.nextTimerFires(number);

        assertThat(lastTo("office", number).subject())
                .endsWith("Die Vorlage " + referral + " wartet auf Ihre Empfehlung.");
        assertThat(subjectsTo("council1", number)).noneMatch(subject -> subject.contains("wartet auf"));
        assertThat(told(number))
                .last()
                .isEqualTo("Die Frist der Geschäftsstelle für die Vorlage " + referral
                        + " ist abgelaufen; sie beginnt einmal neu.");
        scenario.nextTimerFires(number);

        assertThat(lastTo("office", number).subject())
                .endsWith("ist ohne Ihre Empfehlung an den Vorsitz des IT-Kooperationsrats gegangen.");
        assertThat(lastTo("council1", number).text()).contains("ohne Empfehlung der Geschäftsstelle");
        assertThat(lastTo("requester1", number).subject()).contains("ohne Empfehlung der Geschäftsstelle");
    }

    @Test
    void office_and_council_learn_why_a_referral_is_done_with() {
        String number = requesterSubmits();
        scenario.nextTimerFires(number);
        scenario.nextTimerFires(number);
        assertThat(lastTo("office", number).text())
                .startsWith("Grund: Die Frist der Stufe „Prüfung“ ist zweimal abgelaufen. Bitte ergänzen Sie");
        officeFindsItComplete(number);

        assertThat(lastTo("council3", number).subject())
                .endsWith("Die Vorlage an den IT-Kooperationsrat ist erledigt.");
        assertThat(lastTo("council3", number).text())
                .startsWith(
                        "Die Stufe „Prüfung“ ist doch noch abgeschlossen; der Rat braucht nichts mehr zu entscheiden.");
        assertThat(told(number))
                .anyMatch(text -> text.endsWith("ist erledigt: Die Stufe „Prüfung“ ist doch noch abgeschlossen."));
    }

    @Test
    void an_overdue_stage_is_told_to_those_who_hold_it_and_to_the_office() {
        String number = requesterSubmits();
        officeFindsItComplete(number);
        scenario.nextTimerFires(number);

        assertThat(List.of("office", "manager", "protection")).allSatisfy(user -> assertThat(subjectsTo(user, number))
                .as(user)
                .singleElement()
                .asString()
                .endsWith("Die Frist der Stufe „Bewertung“ ist abgelaufen."));
    }

    @Test
    void a_requester_who_does_not_answer_is_asked_again() {
        String number = requesterSubmits();
        officeChecks(number, "INCOMPLETE", Map.of(CHECK_NOTE.name(), "Für welche Hunde?"));
        scenario.nextTimerFires(number);

        assertThat(lastTo("requester1", number).subject()).endsWith("Ihre Antwort fehlt noch.");
        assertThat(toldTo("requester1", number))
                .anyMatch(notice -> notice.text().equals("Hinweis der Geschäftsstelle: Für welche Hunde?"));
    }

    @Test
    void whoever_may_call_in_a_routine_decision_learns_of_it() {
        String number = requesterSubmits(Map.of("category", "SUPPORT", "personalData", false));
        officeFindsItComplete(number);
        managerAssessesEffort(number, 2, 500, Map.of());
        officeAssessesBenefit(number);
        scenario.submits(
                "manager",
                number,
                DECIDE_ROUTINE,
                Map.of(ROUTINE_DECISION.name(), "REJECT", ROUTINE_NOTE.name(), "Gibt es schon."));

        assertThat(EVERYBODY_WITH_A_SEAT)
                .allSatisfy(user -> assertThat(lastTo(user, number).text())
                        .as(user)
                        .contains("Abstimmung verlangen", "Begründung: Gibt es schon."));
        assertThat(lastTo("requester1", number).text()).isEqualTo("Begründung: Gibt es schon.");
    }

    @Test
    void reading_leaves_what_came_later_and_other_peoples_notices_unread() {
        String number = requesterSubmits();
        officeFindsItComplete(number);
        UserId requester = new UserId("requester1");
        long seen = lastTo("requester1", number).id();
        managerAssessesEffort(number, 40, 30000, Map.of());

        notices.markRead(new UserId("office"), Long.MAX_VALUE);
        assertThat(toldTo("requester1", number)).noneMatch(Notice::read);
        notices.markRead(requester, seen);

        assertThat(toldTo("requester1", number)).extracting(Notice::read).containsExactly(false, true);
        assertThat(notices.unreadBy(requester)).isEqualTo(1);
    }

    private List<Notice> toldTo(String user, String number) {
        return notices.latestFor(new UserId(user), 1000).stream()
                .filter(notice -> notice.caseNumber().equals(number))
                .toList();
    }

    private Notice lastTo(String user, String number) {
        return toldTo(user, number).get(0);
    }

    private List<String> subjectsTo(String user, String number) {
        return toldTo(user, number).stream().map(Notice::subject).toList();
    }

    private List<String> everythingSaidAbout(String number) {
        List<String> everything = new ArrayList<>();
        Groups.ALL.stream()
                .flatMap(group -> membership.membersOf(group).stream())
                .distinct()
                .flatMap(user -> toldTo(user.value(), number).stream())
                .forEach(notice -> everything.add(notice.subject() + "\n" + notice.text()));
        return everything;
    }
}
