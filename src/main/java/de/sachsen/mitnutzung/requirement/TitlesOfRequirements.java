package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.escalation.CaseTitles;
import org.springframework.stereotype.Component;

@Component
class TitlesOfRequirements implements CaseTitles {

    private final Requirements requirements;

    TitlesOfRequirements(Requirements requirements) {
        this.requirements = requirements;
    }

    @Override
    public String of(String requirement) {
        return requirements.get(new RequirementId(requirement)).draft().title();
    }
}
