package de.sachsen.mitnutzung.scenario;

import org.junit.jupiter.api.Nested;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/** All stories on H2, and a note of the flow nodes they pass. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:stories;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@Import({Scenario.class, LinkEventsNoted.class})
@TestExecutionListeners(listeners = FlowNodesPassed.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
class StoriesTest {

    @Nested
    class Check extends CheckStory {}

    @Nested
    class Decision extends DecisionStory {}

    @Nested
    class Exclusion extends ExclusionStory {}

    @Nested
    class Deliberation extends DeliberationStory {}

    @Nested
    class Implementation extends ImplementationStory {}

    @Nested
    class Notice extends NoticeStory {}

    @Nested
    class Overdue extends OverdueStory {}

    @Nested
    class ReferralRequest extends ReferralRequestStory {}

    @Nested
    class Retirement extends RetirementStory {}

    @Nested
    class Routine extends RoutineStory {}

    @Nested
    class Session extends SessionStory {}

    @Nested
    class Withdrawal extends WithdrawalStory {}
}
