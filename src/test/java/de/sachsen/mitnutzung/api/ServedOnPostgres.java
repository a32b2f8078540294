package de.sachsen.mitnutzung.api;

import de.sachsen.mitnutzung.postgres.Postgres;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** As {@link Served}, on {@link Postgres}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"camunda.bpm.job-execution.enabled=false", Served.DECISIONS_BIND_AT_ONCE})
@ContextConfiguration(initializers = Postgres.NewDatabase.class)
@Import({Scenario.class, Cases.class})
public @interface ServedOnPostgres {}
