package de.sachsen.mitnutzung.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.sachsen.mitnutzung.escalation.process.CouncilReferralProcess;
import de.sachsen.mitnutzung.platform.Notice;
import de.sachsen.mitnutzung.platform.Notices;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.requirement.Deliberate;
import de.sachsen.mitnutzung.requirement.DeliberationOver;
import de.sachsen.mitnutzung.requirement.NewRemark;
import de.sachsen.mitnutzung.requirement.Remark;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.voting.process.BallotProcess;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people say at a requirement, and where those who decide read it. */
abstract class DeliberationStory extends Stories {

    private static final String QUESTION = "Trägt das Land die Kosten? <b>Bitte</b> **genau**.";
    private static final String ANSWER = "Ja, aus dem laufenden Haushalt.";
    private static final String DURING_BALLOT = "Uns läuft die Zeit davon.";
    private static final String BEFORE_COUNCIL = "Der Rat sollte die Kosten kennen.";

    @Autowired
    private Deliberate deliberate;

    @Autowired
    private Notices notices;

    @Test
    void voters_read_what_was_said_before_the_ballot_and_the_council_what_was_said_until_its_own() {
        String number = requesterSubmits();
        asks("municipal2", number, QUESTION);
        answers("office", number, 1, ANSWER);
        officeFindsItComplete(number);
        operativeAssessments(number);
        comments("state1", number, DURING_BALLOT);

        assertThat(evidenceOf("state2", number))
                .contains(
                        "\"deliberation\":[{\"heading\":\"Frage 1: Arbeitsgruppe, ",
                        QUESTION,
                        "\"heading\":\"Antwort 2 auf Frage 1: Geschäftsstelle, ",
                        ANSWER)
                .doesNotContain(DURING_BALLOT, "municipal2");
        workingGroupVotes(number, "YYY NNN");

        String prepares = scenario.taskFor("office", number, CouncilReferralProcess.PREPARE_REFERRAL);
        assertThat(scenario.shown("office", prepares, "dossier"))
                .contains(QUESTION, ANSWER, DURING_BALLOT)
                .doesNotContain(BEFORE_COUNCIL);
        comments("council2", number, BEFORE_COUNCIL);
        assertThat(scenario.shown("office", prepares, "dossier")).contains(BEFORE_COUNCIL);
        officePreparesReferral(number);
        String disposes = scenario.taskFor("council1", number, CouncilReferralProcess.COUNCIL_DISPOSITION);
        assertThat(scenario.shown("council1", disposes, "dossier")).contains(QUESTION, BEFORE_COUNCIL);
        chairDisposes(number, "VOTE", Map.of());

        assertThat(evidenceOf("council5", number)).contains(QUESTION, ANSWER, DURING_BALLOT, BEFORE_COUNCIL);
        councilVotes(number, "YYYY YNNN");
        assertThatThrownBy(() -> comments("council5", number, "Zu spät.")).isInstanceOf(DeliberationOver.class);
    }

    @Test
    void a_question_goes_to_those_who_may_answer_and_the_answer_to_who_asked() {
        String number = requesterSubmits();
        asks("municipal2", number, QUESTION);

        assertThat(List.of("office", "manager"))
                .allSatisfy(
                        user -> assertThat(toldTo(user, number)).singleElement().satisfies(notice -> {
                            assertThat(notice.sentence()).isEqualTo("In der Aussprache ist eine Frage gestellt.");
                            assertThat(notice.text()).isEqualTo("Arbeitsgruppe: " + QUESTION);
                        }));
        assertThat(toldTo("municipal2", number)).isEmpty();

        answers("manager", number, 1, ANSWER);

        assertThat(toldTo("municipal2", number)).singleElement().satisfies(notice -> {
            assertThat(notice.sentence()).isEqualTo("Ihre Frage in der Aussprache ist beantwortet.");
            assertThat(notice.text()).isEqualTo("Komponentenverantwortung: " + ANSWER);
        });
        assertThat(toldTo("office", number)).hasSize(1);
        assertThat(toldTo("requester1", number)).isEmpty();
    }

    @Test
    void a_comment_is_told_to_the_office_alone() {
        String number = requesterSubmits();
        comments("state1", number, DURING_BALLOT);

        assertThat(toldTo("office", number)).singleElement().satisfies(notice -> assertThat(notice.sentence())
                .isEqualTo("In der Aussprache gibt es eine neue Anmerkung."));
        assertThat(List.of("manager", "requester1", "state1", "state2"))
                .allSatisfy(user -> assertThat(toldTo(user, number)).isEmpty());
    }

    @Test
    void the_history_tells_of_steps_and_not_of_remarks() {
        String number = requesterSubmits();
        List<String> before = told(number);
        comments("state1", number, DURING_BALLOT);

        assertThat(told(number)).isEqualTo(before);
    }

    private String evidenceOf(String user, String number) {
        return scenario.shown(user, scenario.taskFor(user, number, BallotProcess.CAST_VOTE), "evidence");
    }

    private void asks(String user, String number, String text) {
        say(user, number, new NewRemark(Remark.Kind.QUESTION, text, Optional.empty(), false));
    }

    private void comments(String user, String number, String text) {
        say(user, number, new NewRemark(Remark.Kind.COMMENT, text, Optional.empty(), true));
    }

    private void answers(String user, String number, int question, String text) {
        say(user, number, new NewRemark(Remark.Kind.ANSWER, text, Optional.of(question), false));
    }

    private void say(String user, String number, NewRemark remark) {
        scenario.as(user, () -> deliberate.say(new RequirementId(number), new UserId(user), remark));
    }

    private List<Notice> toldTo(String user, String number) {
        return notices.latestFor(new UserId(user), 1000).stream()
                .filter(notice -> notice.caseNumber().equals(number))
                .toList();
    }
}
