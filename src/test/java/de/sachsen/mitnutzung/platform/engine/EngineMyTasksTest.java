package de.sachsen.mitnutzung.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.platform.MyTasks;
import de.sachsen.mitnutzung.platform.MyTasks.OpenTask;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.security.RunningApplication;
import de.sachsen.mitnutzung.platform.security.SeededUsers;
import de.sachsen.mitnutzung.platform.security.TaskProcess;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class EngineMyTasksTest {

    private static final Instant EARLY = Instant.parse("2026-12-01T23:00:00Z");
    private static final Instant LATE = Instant.parse("2026-12-10T23:00:00Z");

    @Autowired
    private MyTasks myTasks;

    @Autowired
    private ProcessEngine engine;

    private TaskProcess process;

    @BeforeEach
    void seed() {
        SeededUsers users = new SeededUsers(engine.getIdentityService());
        users.add("mia", "Mia", "Muster", "office");
        users.add("max", "Max", "Muster", "office");
        process = new TaskProcess(engine);
    }

    @AfterEach
    void remove() {
        process.close();
    }

    @Test
    void tells_what_i_hold_and_what_my_groups_may_take() {
        process.startWithCandidates("ANF-2026-0001", "office");
        process.startHeldBy("ANF-2026-0002", "mia");
        process.startWithCandidates("ANF-2026-0003", "office").claim("max");
        process.startWithCandidates("ANF-2026-0004", "protection");

        assertThat(caseNumbers("mia")).containsExactlyInAnyOrder("ANF-2026-0001", "ANF-2026-0002");
        assertThat(caseNumbers("max")).containsExactlyInAnyOrder("ANF-2026-0001", "ANF-2026-0003");
        assertThat(caseNumbers("nobody")).isEmpty();
    }

    @Test
    void keeps_telling_what_is_mine_in_person_when_another_took_it() {
        process.startWithCandidateUsers("ANF-2026-0005", "mia", "max").claim("max");

        assertThat(of("mia")).singleElement().satisfies(task -> {
            assertThat(task.caseNumber()).contains("ANF-2026-0005");
            assertThat(task.process()).contains("Ein Vorgang");
            assertThat(task.held()).isFalse();
        });
        assertThat(of("max")).singleElement().matches(OpenTask::held);
    }

    @Test
    void puts_what_is_due_first_on_top_and_what_is_never_due_last() {
        process.startHeldBy("ANF-2026-0006", "mia");
        process.startHeldBy("ANF-2026-0007", "mia");
        process.startWithCandidates("ANF-2026-0008", "office").due(Date.from(LATE));
        process.startWithCandidateUsers("ANF-2026-0009", "mia").due(Date.from(EARLY));

        assertThat(caseNumbers("mia"))
                .containsExactly("ANF-2026-0009", "ANF-2026-0008", "ANF-2026-0006", "ANF-2026-0007");
        assertThat(of("mia").get(0).due()).contains(EARLY);
    }

    @Test
    void asks_as_the_application_whoever_is_signed_in_and_leaves_them_signed_in() {
        process.startWithCandidates("ANF-2026-0010", "office");
        engine.getIdentityService().setAuthentication("stranger", List.of());
        try {
            assertThat(caseNumbers("mia")).containsExactly("ANF-2026-0010");
            assertThat(engine.getIdentityService().getCurrentAuthentication().getUserId())
                    .isEqualTo("stranger");
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private List<OpenTask> of(String user) {
        return myTasks.of(new UserId(user));
    }

    private List<String> caseNumbers(String user) {
        return of(user).stream().map(task -> task.caseNumber().orElseThrow()).toList();
    }
}
