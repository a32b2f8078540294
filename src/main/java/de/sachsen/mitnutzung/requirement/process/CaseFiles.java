package de.sachsen.mitnutzung.requirement.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.sachsen.mitnutzung.calendar.GermanDates;
import de.sachsen.mitnutzung.catalogue.ComponentFacts;
import de.sachsen.mitnutzung.catalogue.ComponentFactsSource;
import de.sachsen.mitnutzung.catalogue.Statement;
import de.sachsen.mitnutzung.escalation.Deliberations;
import de.sachsen.mitnutzung.escalation.Referral;
import de.sachsen.mitnutzung.escalation.ReferralReason;
import de.sachsen.mitnutzung.escalation.Referrals;
import de.sachsen.mitnutzung.escalation.Verdict;
import de.sachsen.mitnutzung.organisation.Bench;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.Organisation;
import de.sachsen.mitnutzung.organisation.OrganisationId;
import de.sachsen.mitnutzung.organisation.Organisations;
import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.platform.process.JsonText;
import de.sachsen.mitnutzung.requirement.AcceptanceAnswer;
import de.sachsen.mitnutzung.requirement.Assessment;
import de.sachsen.mitnutzung.requirement.Category;
import de.sachsen.mitnutzung.requirement.Draft;
import de.sachsen.mitnutzung.requirement.Implementation;
import de.sachsen.mitnutzung.requirement.Implementations;
import de.sachsen.mitnutzung.requirement.Requirement;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.Requirements;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.Ballots;
import de.sachsen.mitnutzung.voting.Count;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What the forms show of a requirement, as German text in JSON. Tasklist shows engine variables only; the truth stays in
 * the application's own tables, from which this is taken each time.
 */
@Component
class CaseFiles {

    /** The requester's name in what is shown of a case. */
    static final String REQUESTER = "requester";

    /** Until service levels are measured. */
    private static final String NO_DATA = "noch keine Daten";

    private static final String NONE = "keine";

    private final Requirements requirements;
    private final Implementations implementations;
    private final ComponentFactsSource components;
    private final Organisations organisations;
    private final Ballots ballots;
    private final Referrals referrals;
    private final Deliberations deliberations;
    private final People people;
    private final ObjectMapper json;

    CaseFiles(
            Requirements requirements,
            Implementations implementations,
            ComponentFactsSource components,
            Organisations organisations,
            Ballots ballots,
            Referrals referrals,
            Deliberations deliberations,
            People people,
            ObjectMapper json) {
        this.requirements = requirements;
        this.implementations = implementations;
        this.components = components;
        this.organisations = organisations;
        this.ballots = ballots;
        this.referrals = referrals;
        this.deliberations = deliberations;
        this.people = people;
        this.json = json;
    }

    /** For every task of the requirement. */
    JsonText of(RequirementId id) {
        Requirement requirement = requirements.get(id);
        Requirement.State state = requirement.state();
        Map<String, Object> file = describe(requirement);
        file.put("status", state.status().german());
        file.put("legalObligation", yesNo(state.draft().legalObligation()));
        file.put("urgency", state.draft().urgency() + " von 5");
        file.put("estimatedMunicipalities", state.draft().estimatedMunicipalities());
        file.put("personalData", yesNo(state.draft().personalData()));
        file.put("submittedAt", GermanDates.moment(state.submittedAt()));
        file.put("checkNote", state.checkNote().orElse(null));
        file.put("answer", state.answer().orElse(null));
        file.put("routineNote", state.routineNote().orElse(null));
        Assessment assessment = requirements.assessment(id, requirement.cycle());
        Map<String, Object> assessed = new LinkedHashMap<>();
        addAssessment(assessed, assessment);
        assessed.put("route", state.route().map(route -> route.german()).orElse(null));
        file.put("assessment", assessed);
        file.put("contributions", contributions(assessment));
        file.put("ballots", ballotsOn(id));
        file.put("similar", similar(requirement));
        addReferrals(file, id);
        file.put("retirement", state.draft().category() == Category.RETIREMENT);
        file.put("choosesServiceClass", requirements.changesServiceClass(requirement));
        addImplementation(file, id);
        return write(file);
    }

    /** For a ballot: everything that a member weighs, as it is when the ballot opens. */
    JsonText evidence(RequirementId id) {
        Map<String, Object> evidence = evidenceOf(id);
        evidence.put("deliberation", deliberations.on(id.value()));
        return write(evidence);
    }

    /** For the council: the evidence but for the deliberation, which goes on, and how the benches of the working group voted. */
    JsonText dossier(RequirementId id) {
        Map<String, Object> dossier = evidenceOf(id);
        ballots.on(id.value()).stream()
                .filter(ballot ->
                        ballot.body() == Body.WORKING_GROUP && ballot.result().isPresent())
                .reduce((earlier, later) -> later)
                .filter(Ballot::settled)
                .ifPresent(ballot -> dossier.put(
                        "workingGroup", perBench(ballot.requireResult().count())));
        return write(dossier);
    }

    private Map<String, Object> evidenceOf(RequirementId id) {
        Requirement requirement = requirements.get(id);
        Assessment assessment = requirements.assessment(id, requirement.cycle());
        Map<String, Object> evidence = describe(requirement);
        evidence.put(
                "route",
                requirement.state().route().map(route -> route.german()).orElse(null));
        addAssessment(evidence, assessment);
        evidence.put(
                "feasibilityWarning",
                assessment.effort().filter(effort -> !effort.feasible()).isPresent()
                        ? "Die Komponentenverantwortung hält die Anforderung für nicht machbar."
                        : null);
        evidence.put("openRequirements", openRequirements(requirement));
        evidence.put("compliance", NO_DATA);
        evidence.put("breaches", NO_DATA);
        evidence.put("metrics", NO_DATA);
        evidence.put("contributions", contributions(assessment));
        return evidence;
    }

    private Map<String, Object> describe(Requirement requirement) {
        Draft draft = requirement.draft();
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("id", requirement.id().value());
        file.put("title", draft.title());
        file.put("description", draft.description());
        file.put(REQUESTER, people.nameOf(people.idOf(requirement.requester())));
        file.put("organisation", nameOf(requirement.organisation()));
        file.put("category", draft.category().german());
        file.put("instruction", requirement.state().instruction().orElse(null));
        file.put("coSigners", coSigners(requirement.id()));
        Optional<ComponentFacts> component = draft.component().map(components::of);
        file.put("component", component.map(ComponentFacts::name).orElse("– (noch keine)"));
        file.put("componentId", component.map(facts -> facts.id().value()).orElse(null));
        file.put("componentVersion", component.map(facts -> facts.version()).orElse(null));
        file.put("lifecycle", component.map(facts -> facts.lifecycle().german()).orElse(null));
        file.put(
                "retiresOn",
                component
                        .flatMap(ComponentFacts::retiresOn)
                        .map(GermanDates::day)
                        .orElse(null));
        file.put(
                "serviceClass",
                component
                        .map(facts -> facts.serviceClass().name() + " ("
                                + facts.serviceClass().impact() + ")")
                        .orElse(null));
        file.put(
                "activeMunicipalities",
                component.map(ComponentFacts::activeMunicipalities).orElse(null));
        file.put("contacts", component.map(CaseFiles::contacts).orElse(List.of()));
        file.put("targets", component.map(CaseFiles::targets).orElse(List.of()));
        return file;
    }

    private static List<Map<String, Object>> contacts(ComponentFacts facts) {
        return facts.contacts().stream()
                .map(contact -> row("name", contact.name()))
                .toList();
    }

    private static List<Map<String, Object>> targets(ComponentFacts facts) {
        String mark = facts.serviceLevelIsSample() ? " (" + Statement.SAMPLE_LABEL + ")" : "";
        return facts.targets().stream()
                .map(target -> row(
                        "priority", target.priority().german(),
                        "reaction", hours(target.reaction()) + mark,
                        "resolution", hours(target.resolution()) + mark))
                .toList();
    }

    private static String hours(Duration duration) {
        return duration.toMinutes() % 60 == 0 ? duration.toHours() + " h" : duration.toMinutes() + " min";
    }

    private static void addAssessment(Map<String, Object> file, Assessment assessment) {
        assessment.effort().ifPresent(effort -> {
            file.put("effortPersonDays", effort.personDays());
            file.put("costEuro", euro(effort.costEuro()));
            file.put("feasible", yesNo(effort.feasible()));
            file.put("effortNote", effort.note().orElse(null));
            file.put("changesServiceClass", yesNo(effort.changesServiceClass()));
            file.put("crossComponent", yesNo(effort.crossComponent()));
        });
        assessment.benefit().ifPresent(benefit -> {
            file.put("benefit", benefit.benefit() + " von 10");
            file.put("reach", benefit.reach() == 1 ? "1 Kommune" : benefit.reach() + " Kommunen");
            file.put("strategicFit", benefit.strategicFit() + " von 10");
            file.put("benefitNote", benefit.note().orElse(null));
        });
        assessment.protection().ifPresent(protection -> {
            file.put("protectionRisk", protection.risk() + " von 10");
            file.put("protectionNote", protection.note().orElse(null));
        });
        file.put("score", assessment.score().map(score -> score + " von 100").orElse(null));
    }

    private static List<Map<String, Object>> contributions(Assessment assessment) {
        return assessment.contributions().stream()
                .map(contribution -> row(
                        "criterion", contribution.criterion(),
                        "value", contribution.value(),
                        "points", contribution.points(),
                        "of", contribution.of()))
                .toList();
    }

    private List<Map<String, Object>> coSigners(RequirementId id) {
        return requirements.coSigners(id).stream()
                .map(signed -> row(
                        "organisation", nameOf(signed.organisation()),
                        "since", GermanDates.moment(signed.signedAt())))
                .toList();
    }

    private List<Map<String, Object>> ballotsOn(RequirementId id) {
        return ballots.on(id.value()).stream()
                .filter(ballot -> ballot.result().isPresent())
                .map(ballot -> row(
                        "body", ballot.body().german(),
                        "round", ballot.round() + ". Runde",
                        "outcome", ballot.requireResult().outcome().german(),
                        "result",
                                ballot.settled() ? result(ballot.requireResult().count()) : "–",
                        "closedAt", GermanDates.moment(ballot.requireResult().closedAt())))
                .toList();
    }

    private static String result(Count count) {
        return "%s, %d ohne Stimme".formatted(count.german(), count.eligible() - count.present());
    }

    private List<Map<String, Object>> similar(Requirement requirement) {
        return requirement
                .draft()
                .component()
                .map(component -> requirements.openOn(component, requirement.id()))
                .orElse(List.of())
                .stream()
                .map(other -> row(
                        "id", other.id().value(),
                        "title", other.draft().title(),
                        "status", other.status().german()))
                .toList();
    }

    private String openRequirements(Requirement requirement) {
        int others = similar(requirement).size();
        return others == 0 ? NONE + " weiteren" : others + " weitere";
    }

    private void addReferrals(Map<String, Object> file, RequirementId id) {
        List<Referral> all = referrals.on(id.value());
        file.put(
                "returnedBefore",
                all.stream()
                        .anyMatch(referral -> referral.reason() != ReferralReason.OVERDUE
                                && referral.verdict()
                                        .filter(Verdict.RETURNED::equals)
                                        .isPresent()));
        Optional<Referral> open =
                all.stream().filter(referral -> !referral.isSettled()).reduce((earlier, later) -> later);
        file.put("voteImpossible", open.filter(referral -> !referral.mayVote()).isPresent());
        file.put(
                "overdue",
                open.filter(referral -> referral.reason() == ReferralReason.OVERDUE)
                        .map(referral -> "Die Frist ist zweimal abgelaufen; der IT-Kooperationsrat ist befasst ("
                                + referral.id() + ").")
                        .orElse(null));
    }

    private void addImplementation(Map<String, Object> file, RequirementId id) {
        implementations.of(id).stream().reduce((earlier, later) -> later).ifPresent(implementation -> {
            implementation.plan().ifPresent(plan -> {
                file.put("release", plan.release().orElse(null));
                file.put("plannedDate", plan.date().map(GermanDates::day).orElse(null));
                file.put(
                        "newServiceClass",
                        plan.serviceClass()
                                .map(planned -> planned.name() + " (" + planned.impact() + ")")
                                .orElse(null));
                file.put("planNote", plan.note().orElse(null));
                file.put(
                        "pilot",
                        plan.pilot()
                                .flatMap(organisations::municipality)
                                .map(Organisation::name)
                                .orElse(null));
            });
            file.put("implementationNote", implementation.note().orElse(null));
            file.put("refusals", refusals(implementation));
        });
    }

    private List<Map<String, Object>> refusals(Implementation implementation) {
        return implementations.answers(implementation.id()).stream()
                .filter(answer -> !answer.accepted())
                .map(CaseFiles::refusal)
                .toList();
    }

    private static Map<String, Object> refusal(AcceptanceAnswer answer) {
        return row(
                "by", answer.party().german(),
                "note", answer.note().orElse(null),
                "at", GermanDates.moment(answer.answeredAt()));
    }

    private static List<Map<String, Object>> perBench(Count count) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Bench bench : Bench.values()) {
            Count.OfBench of = count.of(bench);
            rows.add(row(
                    "bench", bench.german(),
                    "yes", of.yes(),
                    "no", of.no(),
                    "abstain", of.abstain(),
                    "absent", of.absent()));
        }
        return rows;
    }

    private String nameOf(OrganisationId id) {
        return organisations.find(id).map(Organisation::name).orElse(id.value());
    }

    private static String yesNo(boolean value) {
        return value ? "ja" : "nein";
    }

    static String euro(BigDecimal amount) {
        return NumberFormat.getCurrencyInstance(Locale.GERMANY).format(amount);
    }

    private static Map<String, Object> row(Object... pairs) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put((String) pairs[i], pairs[i + 1]);
        }
        return row;
    }

    private JsonText write(Map<String, Object> file) {
        try {
            return new JsonText(json.writeValueAsString(file));
        } catch (JsonProcessingException onlyPlainValuesInside) {
            throw new IllegalStateException(onlyPlainValuesInside);
        }
    }
}
