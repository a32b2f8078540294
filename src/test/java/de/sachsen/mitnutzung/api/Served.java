package de.sachsen.mitnutzung.api;

import de.sachsen.mitnutzung.scenario.Scenario;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * The whole application behind a real port with the demonstration's people, started once for all tests that carry this.
 * Time stands still: jobs run when a test lets them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:served;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            Served.DECISIONS_BIND_AT_ONCE
        })
@Import({Scenario.class, Cases.class})
public @interface Served {

    /** No bench has time to ask for a referral; the stories let the period last. */
    String DECISIONS_BIND_AT_ONCE = "mitnutzung.periods.referral-request=PT0S";
}
