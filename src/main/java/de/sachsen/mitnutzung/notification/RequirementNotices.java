package de.sachsen.mitnutzung.notification;

import de.sachsen.mitnutzung.organisation.Membership;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.requirement.Remark;
import de.sachsen.mitnutzung.requirement.RequirementEvents.AnswerMissing;
import de.sachsen.mitnutzung.requirement.RequirementEvents.RemarkMade;
import de.sachsen.mitnutzung.requirement.RequirementEvents.StageOverdue;
import de.sachsen.mitnutzung.requirement.RequirementEvents.StepTaken;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.Requirements;
import de.sachsen.mitnutzung.requirement.Step;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells requesters and co-signers of each step with its reasons, and reminds those whose turn it is. */
@Component
class RequirementNotices {

    private final TellPeople people;
    private final Requirements requirements;
    private final Membership membership;

    RequirementNotices(TellPeople people, Requirements requirements, Membership membership) {
        this.people = people;
        this.requirements = requirements;
        this.membership = membership;
    }

    @EventListener
    void on(StepTaken event) {
        Stream<UserId> others = event.recipients().stream()
                .filter(recipient -> event.actor().filter(recipient::equals).isEmpty());
        people.tell(
                others,
                new CaseName(event.requirement().value(), event.title()),
                event.text(),
                event.note().map(note -> labelOf(event.step()) + ": " + note).orElse(""));
        if (event.step() == Step.ROUTINE_DECIDED) {
            tellWhoMayCallIn(event);
        }
    }

    /** The call-in period would pass unused if those who may call in did not know of the decision. */
    private void tellWhoMayCallIn(StepTaken event) {
        people.tell(
                people.in(Groups.WORKING_GROUP)
                        .filter(member -> event.actor().filter(member::equals).isEmpty())
                        .filter(member -> !event.recipients().contains(member)),
                new CaseName(event.requirement().value(), event.title()),
                event.text(),
                "Mitglieder und Stellvertretungen der Arbeitsgruppe können auf der Seite der Anforderung eine"
                        + " Abstimmung verlangen."
                        + event.note().map(note -> "\nBegründung: " + note).orElse(""));
    }

    private static String labelOf(Step step) {
        return switch (step) {
            case CHECKED, DEFERRED, MERGED -> "Hinweis der Geschäftsstelle";
            case COMPLETED -> "Antwort";
            case ROUTINE_DECIDED, REJECTED -> "Begründung";
            case COUNCIL_ANSWERED -> "Weisung";
            default -> "Anmerkung";
        };
    }

    @EventListener
    void on(StageOverdue event) {
        Stream<UserId> holders = event.holderGroups().stream()
                .map(group -> groupFor(group, event.requirement()))
                .flatMap(people::in);
        people.tell(
                Stream.concat(holders, people.in(Groups.OFFICE)),
                new CaseName(event.requirement().value(), event.title()),
                "Die Frist der Stufe „" + event.stage().german() + "“ ist abgelaufen.",
                "Die Frist beginnt einmal neu. Läuft sie wieder ab, wird der IT-Kooperationsrat befasst.");
    }

    /** Of the managers only those whose component it is, because only they have the task. */
    private String groupFor(String group, RequirementId id) {
        Optional<String> component = requirements.get(id).draft().component().map(Object::toString);
        return group.equals(Groups.MANAGERS)
                ? component.map(membership::managersOf).orElse(group)
                : group;
    }

    /** A question goes to those who may answer it, an answer to who asked, a comment to the office alone. */
    @EventListener
    void on(RemarkMade event) {
        Remark remark = event.remark();
        Stream<UserId> recipients =
                switch (remark.kind()) {
                    case QUESTION -> Stream.concat(people.in(Groups.OFFICE), people.in(event.managers()));
                    case COMMENT -> people.in(Groups.OFFICE);
                    case ANSWER -> event.asker().stream();
                };
        people.tell(
                recipients.filter(recipient -> !recipient.equals(remark.author())),
                new CaseName(remark.requirement().value(), event.title()),
                switch (remark.kind()) {
                    case QUESTION -> "In der Aussprache ist eine Frage gestellt.";
                    case COMMENT -> "In der Aussprache gibt es eine neue Anmerkung.";
                    case ANSWER -> "Ihre Frage in der Aussprache ist beantwortet.";
                },
                remark.spokeAs() + ": " + remark.text());
    }

    @EventListener
    void on(AnswerMissing event) {
        people.tell(
                event.recipients().stream(),
                new CaseName(event.requirement().value(), event.title()),
                "Ihre Antwort fehlt noch.",
                event.text());
    }
}
