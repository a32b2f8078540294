package de.sachsen.mitnutzung.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.api.ServedOnPostgres;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** All stories once more, where production runs. */
@ServedOnPostgres
@TestPropertySource(properties = "mitnutzung.periods.referral-request=5WD")
class StoriesOnPostgresIT {

    @Test
    void no_story_that_is_told_on_h2_is_left_out() {
        assertThat(storiesIn(StoriesOnPostgresIT.class)).containsExactlyInAnyOrder(storiesIn(StoriesTest.class));
    }

    private static Class<?>[] storiesIn(Class<?> telling) {
        return Stream.of(telling.getDeclaredClasses()).map(Class::getSuperclass).toArray(Class[]::new);
    }

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
