package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.calendar.GermanDates;
import de.sachsen.mitnutzung.escalation.Deliberations;
import de.sachsen.mitnutzung.requirement.Remark;
import de.sachsen.mitnutzung.requirement.Remarks;
import de.sachsen.mitnutzung.requirement.RequirementId;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class DeliberationsOnRequirements implements Deliberations {

    private final Remarks remarks;

    DeliberationsOnRequirements(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public List<Said> on(String requirement) {
        return Remark.threaded(remarks.on(new RequirementId(requirement))).stream()
                .map(remark -> new Said(
                        "%s: %s, %s".formatted(remark.heading(), remark.spokeAs(), GermanDates.moment(remark.at())),
                        remark.text()))
                .toList();
    }
}
