package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.escalation.Referrals;
import de.sachsen.mitnutzung.organisation.Membership;
import de.sachsen.mitnutzung.organisation.Organisation;
import de.sachsen.mitnutzung.organisation.Organisations;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.InvalidField;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions, comments and answers at a requirement, before and during a ballot. They stand beside its history, which
 * tells of steps: a remark changes nothing about where the requirement stands.
 */
@Service
@Transactional
public class Deliberate {

    private final RequirementRecords requirements;
    private final RequirementAccess access;
    private final RemarkRecords remarks;
    private final Referrals referrals;
    private final Organisations organisations;
    private final Membership membership;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Deliberate(
            RequirementRecords requirements,
            RequirementAccess access,
            RemarkRecords remarks,
            Referrals referrals,
            Organisations organisations,
            Membership membership,
            Clock clock,
            ApplicationEventPublisher events) {
        this.requirements = requirements;
        this.access = access;
        this.remarks = remarks;
        this.referrals = referrals;
        this.organisations = organisations;
        this.membership = membership;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Adds a remark while the requirement is held, so that none comes after the decision.
     *
     * @throws UnknownRequirement when there is none of that number
     * @throws NotInTheRegister when the author does not see the requirement whole
     * @throws NoVoice when the author only reads
     * @throws AnswersNotYours when it is an answer, and the author answers no questions on this requirement
     * @throws DeliberationOver once the matter is decided or ended
     * @throws InvalidField when the requirement has no question of the number that is answered
     */
    public Remark say(RequirementId id, UserId author, NewRemark said) {
        Requirement requirement = requirements.lock(id);
        access.requireWhole(author, requirement);
        String role = floor(requirement, author).require(said.kind());
        List<Remark> before = remarks.on(id);
        Optional<Remark> question = said.answerTo().map(number -> questionOf(number, before));
        Remark remark = new Remark(
                id,
                before.size() + 1,
                said.kind(),
                author,
                role,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                said.text(),
                said.answerTo(),
                said.forMinutes());
        remarks.add(remark);
        events.publishEvent(new RequirementEvents.RemarkMade(
                requirement.draft().title(), remark, managersOf(requirement), question.map(Remark::author)));
        return remark;
    }

    private static Remark questionOf(int number, List<Remark> remarks) {
        return remarks.stream()
                .filter(remark -> remark.number() == number && remark.kind() == Remark.Kind.QUESTION)
                .findFirst()
                .orElseThrow(() -> NewRemark.ANSWER_TO.wrong("Diese Frage gibt es bei dieser Anforderung nicht."));
    }

    /**
     * What was said, the earliest first.
     *
     * @throws UnknownRequirement when there is none of that number
     * @throws NotInTheRegister when the reader does not see the requirement whole
     */
    @Transactional(readOnly = true)
    public List<Remark> read(RequirementId id, UserId reader) {
        access.requireWhole(reader, requirements.get(id));
        return remarks.on(id);
    }

    /** What somebody who sees the requirement whole may do in its deliberation now. */
    @Transactional(readOnly = true)
    public Floor floor(Requirement requirement, UserId person) {
        boolean withCouncil =
                referrals.on(requirement.id().value()).stream().anyMatch(referral -> !referral.isSettled());
        return Floor.of(
                requirement,
                withCouncil,
                membership.groupsOf(person),
                managersOf(requirement),
                supporter(requirement, person));
    }

    private String managersOf(Requirement requirement) {
        return requirement
                .draft()
                .component()
                .map(component -> membership.managersOf(component.value()))
                .orElse(Groups.MANAGERS);
    }

    private Optional<String> supporter(Requirement requirement, UserId person) {
        Optional<Organisation> organisation = organisations.of(person);
        Requirements.Reader reader = new Requirements.Reader(person, organisation.map(Organisation::id));
        if (!requirements.isBehind(reader, requirement.id())) {
            return Optional.empty();
        }
        return Optional.of(
                organisation.map(own -> own.name() + partOf(own, requirement)).orElse("Beteiligte Stelle"));
    }

    private String partOf(Organisation organisation, Requirement requirement) {
        if (requirement.organisation().equals(organisation.id())) {
            return ", einreichende Stelle";
        }
        return access.supports(organisation, requirement) ? ", mitzeichnende Stelle" : "";
    }
}
