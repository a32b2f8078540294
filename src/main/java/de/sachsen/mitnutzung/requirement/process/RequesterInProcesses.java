package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.platform.PersonalData;
import de.sachsen.mitnutzung.platform.UserIdColumn;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The requester as the processes know them. */
@Component
class RequesterInProcesses implements PersonalData {

    /** Where the engine keeps who submitted the start form, because the model says so. */
    private static final String INITIATOR = "initiator";

    @Override
    public List<UserIdColumn> columns() {
        return Stream.of(RequirementEvaluation.REQUESTER.name(), INITIATOR)
                .flatMap(variable -> UserIdColumn.inVariable(variable).stream())
                .toList();
    }
}
