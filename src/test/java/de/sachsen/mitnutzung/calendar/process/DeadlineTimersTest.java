package de.sachsen.mitnutzung.calendar.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.sachsen.mitnutzung.calendar.Deadlines;
import java.util.Date;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;

@ApplicationModuleTest(module = "calendar", extraIncludes = "platform")
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:timers;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "mitnutzung.periods.ballot=PT20S"
        })
class DeadlineTimersTest {

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    Deadlines deadlines;

    @Test
    void a_timer_of_a_model_goes_off_at_the_end_of_the_period_that_it_names() {
        expect("${deadlines.of('check')}", () -> Date.from(deadlines.of("check")));
        expect("${deadlines.of('ballot')}", () -> Date.from(deadlines.of("ballot")));
        expect("${deadlines.twice('completion')}", () -> Date.from(deadlines.twice("completion")));
        expect("${deadlines.nextWorkingDay()}", () -> Date.from(deadlines.nextWorkingDay()));
    }

    @Test
    void a_model_that_names_a_wrong_period_fails_loudly() {
        assertThatThrownBy(() -> due("${deadlines.of('chek')}"))
                .isInstanceOf(ProcessEngineException.class)
                .hasStackTraceContaining("there is no period mitnutzung.periods.chek");
    }

    private void expect(String expression, Supplier<Date> deadline) {
        Date before = deadline.get();
        Date due = due(expression);
        assertThat(due).as(expression).isBetween(before, deadline.get(), true, true);
    }

    private Date due(String expression) {
        String deployment = repository
                .createDeployment()
                .addModelInstance(
                        "timer.bpmn",
                        Bpmn.createExecutableProcess("timer")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .intermediateCatchEvent()
                                .timerWithDate(expression)
                                .endEvent()
                                .done())
                .deploy()
                .getId();
        try {
            String instance = runtime.startProcessInstanceByKey("timer").getId();
            return management
                    .createJobQuery()
                    .processInstanceId(instance)
                    .singleResult()
                    .getDuedate();
        } finally {
            repository.deleteDeployment(deployment, true);
        }
    }
}
