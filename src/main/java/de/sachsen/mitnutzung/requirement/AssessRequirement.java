package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.platform.UserId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The assessment of a requirement, part by part, and the way that follows from it. */
@Service
@Transactional
public class AssessRequirement {

    private final RequirementRecords requirements;
    private final Stages stages;
    private final CaseLog log;

    AssessRequirement(RequirementRecords requirements, Stages stages, CaseLog log) {
        this.requirements = requirements;
        this.stages = stages;
        this.log = log;
    }

    public void effort(RequirementId id, UserId actor, Assessment.Effort effort) {
        assess(
                id,
                actor,
                "Aufwand und Machbarkeit sind bewertet.",
                Assessment::effort,
                before -> new Assessment(
                        id,
                        before.cycle(),
                        Optional.of(effort),
                        before.benefit(),
                        before.protection(),
                        before.score(),
                        before.contributions()));
    }

    /** @param motion the text to vote on, if the office words it itself */
    public void benefit(RequirementId id, UserId actor, Assessment.Benefit benefit, Optional<String> motion) {
        Requirement requirement = requirements.lock(id);
        requirement.proposeMotion(motion);
        requirements.save(requirement);
        assess(
                id,
                actor,
                "Nutzen und Reichweite sind bewertet.",
                Assessment::benefit,
                before -> new Assessment(
                        id,
                        before.cycle(),
                        before.effort(),
                        Optional.of(benefit),
                        before.protection(),
                        before.score(),
                        before.contributions()));
    }

    public void protection(RequirementId id, UserId actor, Assessment.Protection protection) {
        assess(
                id,
                actor,
                "Sicherheit und Datenschutz sind bewertet.",
                Assessment::protection,
                before -> new Assessment(
                        id,
                        before.cycle(),
                        before.effort(),
                        before.benefit(),
                        Optional.of(protection),
                        before.score(),
                        before.contributions()));
    }

    private void assess(
            RequirementId id,
            UserId actor,
            String text,
            Function<Assessment, Optional<?>> part,
            UnaryOperator<Assessment> change) {
        Requirement requirement = requirements.lock(id);
        requirement.requireInAssessment();
        Assessment before = requirements.assessment(id, requirement.cycle());
        if (part.apply(before).isPresent()) {
            throw new MovedOn();
        }
        Assessment after = change.apply(before);
        requirements.save(after);
        log.person(requirement, actor, Step.ASSESSED, text, Optional.empty());
        if (after.isComplete(requirement.draft().personalData())) {
            stages.finish(id, Stage.ASSESSMENT);
        }
    }

    /** Keeps what each criterion adds; the score informs, it decides nothing. */
    public void score(RequirementId id, List<Assessment.Contribution> contributions) {
        Requirement requirement = requirements.lock(id);
        int score =
                contributions.stream().mapToInt(Assessment.Contribution::points).sum();
        requirements.saveScore(id, requirement.cycle(), score, contributions);
    }

    public void route(RequirementId id, Route route) {
        Requirement requirement = requirements.lock(id);
        requirement.take(route);
        requirements.save(requirement);
        if (route == Route.ROUTINE) {
            stages.enter(id, Stage.ROUTINE);
        }
        int score = requirements.assessment(id, requirement.cycle()).score().orElse(0);
        log.system(
                requirement,
                Step.ROUTED,
                "Die Bewertung ergibt %d von 100 Punkten; der Entscheidungsweg ist %s."
                        .formatted(score, route.german()),
                Optional.empty());
    }
}
