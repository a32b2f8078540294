package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.minutes.Matters;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells minutes what a requirement is called, and what was said on it for them. */
@Component
class MattersOfMinutes implements Matters {

    private final Requirements requirements;
    private final Remarks remarks;

    MattersOfMinutes(Requirements requirements, Remarks remarks) {
        this.requirements = requirements;
        this.remarks = remarks;
    }

    @Override
    public String titleOf(String requirement) {
        return requirements.get(new RequirementId(requirement)).draft().title();
    }

    @Override
    public List<Said> saidForMinutes(String requirement, Optional<Instant> after, Instant until) {
        return Remark.threaded(remarks.on(new RequirementId(requirement))).stream()
                .filter(Remark::forMinutes)
                .filter(remark -> after.filter(end -> !remark.at().isAfter(end)).isEmpty())
                .filter(remark -> !remark.at().isAfter(until))
                .map(remark ->
                        new Said(remark.heading(), remark.author(), remark.spokeAs(), remark.at(), remark.text()))
                .toList();
    }
}
