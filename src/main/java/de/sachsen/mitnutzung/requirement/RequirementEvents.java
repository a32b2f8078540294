package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.platform.UserId;
import java.util.List;
import java.util.Optional;

/** What happens to requirements, for those who tell people about it. */
public final class RequirementEvents {

    private RequirementEvents() {}

    /**
     * A step that requester and co-signers are told of, with reasons.
     *
     * @param actor whoever took the step; is not told about it
     */
    public record StepTaken(
            RequirementId requirement,
            String title,
            Optional<UserId> actor,
            Step step,
            String text,
            Optional<String> note,
            List<UserId> recipients) {}

    /** A deadline passed for the first time; holders are a group's members or one user. */
    public record StageOverdue(RequirementId requirement, String title, Stage stage, List<String> holderGroups) {}

    /**
     * Something was said in the deliberation.
     *
     * @param managers the group that answers for the component
     * @param asker who asked the question that it answers
     */
    public record RemarkMade(String title, Remark remark, String managers, Optional<UserId> asker) {}

    /** A requirement has waited long for a session, and there has been none. */
    public record SessionMissing(RequirementId requirement, String title) {}

    /** Somebody who is to answer has not, and is asked again. */
    public record AnswerMissing(RequirementId requirement, String title, String text, List<UserId> recipients) {}
}
