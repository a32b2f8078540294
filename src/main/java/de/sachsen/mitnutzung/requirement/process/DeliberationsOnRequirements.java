package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.calendar.GermanDates;
import de.sachsen.mitnutzung.escalation.Deliberations;
import de.sachsen.mitnutzung.requirement.Remark;
import de.sachsen.mitnutzung.requirement.Remarks;
import de.sachsen.mitnutzung.requirement.RequirementId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class DeliberationsOnRequirements implements Deliberations {

    private final Remarks remarks;

    DeliberationsOnRequirements(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public List<Said> on(String requirement, Optional<Instant> until) {
        return Remark.threaded(remarks.on(new RequirementId(requirement))).stream()
                .filter(remark -> until.filter(end -> remark.at().isAfter(end)).isEmpty())
                .map(remark -> new Said(
                        "%s: %s, %s".formatted(remark.heading(), remark.spokeAs(), GermanDates.moment(remark.at())),
                        remark.text()))
                .toList();
    }
}
