package de.sachsen.mitnutzung.platform;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What waits for a person, across all processes. */
public interface MyTasks {

    /** How many tasks {@link #of(UserId)} tells at most. */
    int MOST = 100;

    /**
     * The open tasks that the person holds, may take because of their groups, or may do in person even though somebody
     * else holds them (the vote of a seat has two candidates); what is due first comes first, what is never due last.
     */
    List<OpenTask> of(UserId user);

    /**
     * @param id the engine's task id
     * @param name German, from the model
     * @param caseNumber the case that the task belongs to, for instance {@code ANF-2026-0001}
     * @param process the German name of the process
     * @param due when it must be done; a deadline at midnight Europe/Berlin means the end of the day before
     * @param held whether the person has claimed it already
     */
    record OpenTask(
            String id,
            String name,
            Optional<String> caseNumber,
            Optional<String> process,
            Optional<Instant> due,
            boolean held) {}
}
