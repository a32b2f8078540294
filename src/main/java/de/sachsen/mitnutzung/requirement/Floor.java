package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.platform.Groups;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What one person may do now in the deliberation on one requirement they see whole; all rules about that are here.
 *
 * <p>It is open from the submission until the matter is decided or ended, and again whenever it comes before a body anew.
 * The bodies, the office, managers, protection and whoever stands behind the requirement speak. Administration alone
 * gives no voice. Questions are answered by the office and by the managers who answer for the component.
 *
 * @param isOpen whether anybody may speak now
 * @param speaksAs role or organisation, German; empty for who has no voice
 * @param answers whether the person may answer questions, as long as it is open
 */
public record Floor(boolean isOpen, Optional<String> speaksAs, boolean answers) {

    private static final Set<RequirementStatus> BEFORE_DECISION = EnumSet.of(
            RequirementStatus.SUBMITTED,
            RequirementStatus.INCOMPLETE,
            RequirementStatus.DEFERRED,
            RequirementStatus.IN_ASSESSMENT,
            RequirementStatus.ROUTINE,
            RequirementStatus.IN_BALLOT,
            RequirementStatus.ON_AGENDA,
            RequirementStatus.ESCALATED);

    /**
     * @param withCouncil whether a referral on it waits for the council's verdict
     * @param groups those of the person
     * @param managers the group that answers for its component
     * @param supporter the organisation with which the person stands behind it, German
     */
    static Floor of(
            Requirement requirement,
            boolean withCouncil,
            Set<String> groups,
            String managers,
            Optional<String> supporter) {
        boolean open = BEFORE_DECISION.contains(requirement.status()) || withCouncil && !requirement.hasEnded();
        boolean answers = groups.contains(Groups.OFFICE) || groups.contains(managers);
        return new Floor(open, roleIn(groups).or(() -> supporter), answers);
    }

    private static Optional<String> roleIn(Set<String> groups) {
        if (groups.contains(Groups.OFFICE)) {
            return Optional.of("Geschäftsstelle");
        }
        if (groups.contains(Groups.MANAGERS) || groups.stream().anyMatch(Groups::isManagersOfOne)) {
            return Optional.of("Komponentenverantwortung");
        }
        if (groups.contains(Groups.PROTECTION)) {
            return Optional.of("Informationssicherheit und Datenschutz");
        }
        if (groups.contains(Groups.WORKING_GROUP) || groups.contains(Groups.WORKING_GROUP_CHAIR)) {
            return Optional.of("Arbeitsgruppe");
        }
        if (groups.contains(Groups.COUNCIL) || groups.contains(Groups.COUNCIL_CHAIR)) {
            return Optional.of("IT-Kooperationsrat");
        }
        return Optional.empty();
    }

    public boolean maySpeak() {
        return isOpen && speaksAs.isPresent();
    }

    public boolean mayAnswer() {
        return maySpeak() && answers;
    }

    /**
     * @return as what the person speaks
     * @throws NoVoice when the person only reads
     * @throws AnswersNotYours when it is an answer, and the person answers no questions on this requirement
     * @throws DeliberationOver once the matter is decided or ended
     */
    String require(Remark.Kind kind) {
        String role = speaksAs.orElseThrow(NoVoice::new);
        if (kind == Remark.Kind.ANSWER && !answers) {
            throw new AnswersNotYours();
        }
        if (!isOpen) {
            throw new DeliberationOver();
        }
        return role;
    }
}
