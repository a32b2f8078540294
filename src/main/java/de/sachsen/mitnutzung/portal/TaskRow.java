package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.platform.MyTasks.OpenTask;
import java.time.Clock;

/**
 * @param page whether the case has a page of its own
 * @param due {@code null} when the task has no deadline
 */
record TaskRow(String id, String name, String caseNumber, boolean page, String process, Due due, boolean held) {

    static TaskRow of(OpenTask task, Clock clock) {
        return new TaskRow(
                task.id(),
                task.name(),
                task.caseNumber().orElse(""),
                task.caseNumber().filter(CaseRow::isRequirement).isPresent(),
                task.process().orElse(""),
                task.due().map(due -> Due.at(due, clock)).orElse(null),
                task.held());
    }
}
