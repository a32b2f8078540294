package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.calendar.GermanDates;
import de.sachsen.mitnutzung.catalogue.AgreementVersion;
import de.sachsen.mitnutzung.catalogue.Cause;
import de.sachsen.mitnutzung.catalogue.RecordAgreementVersion;
import de.sachsen.mitnutzung.organisation.Ags;
import de.sachsen.mitnutzung.organisation.Organisation;
import de.sachsen.mitnutzung.organisation.Organisations;
import de.sachsen.mitnutzung.platform.CaseNumbers;
import de.sachsen.mitnutzung.platform.InvalidField;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings an adopted requirement into operation: plan, build, acceptance, release. */
@Service
@Transactional
public class ImplementRequirement {

    private final RequirementRecords requirements;
    private final ImplementationRecords implementations;
    private final Organisations organisations;
    private final RecordAgreementVersion recordAgreement;
    private final CaseNumbers numbers;
    private final Stages stages;
    private final CaseLog log;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ImplementRequirement(
            RequirementRecords requirements,
            ImplementationRecords implementations,
            Organisations organisations,
            RecordAgreementVersion recordAgreement,
            CaseNumbers numbers,
            Stages stages,
            CaseLog log,
            Clock clock,
            ApplicationEventPublisher events) {
        this.requirements = requirements;
        this.implementations = implementations;
        this.organisations = organisations;
        this.recordAgreement = recordAgreement;
        this.numbers = numbers;
        this.stages = stages;
        this.log = log;
        this.clock = clock;
        this.events = events;
    }

    /** Orders the implementation of an adopted requirement. */
    public Implementation.Id order(RequirementId id) {
        Requirement requirement = requirements.lock(id);
        Implementation.Id number = new Implementation.Id(numbers.next(Implementation.Id.KIND));
        implementations.add(new Implementation(
                number,
                id,
                requirement.cycle(),
                Implementation.State.PLANNING,
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                clock.instant(),
                Optional.empty()));
        stages.enter(id, Stage.PLANNING);
        return number;
    }

    /**
     * @throws InvalidField when the plan lacks release, date or reasons, when the pilot is unknown, or when it names a
     *     service class though none changes, or none though it does
     */
    public void plan(Implementation.Id id, UserId actor, Implementation.Plan plan) {
        Requirement requirement = lockFor(id);
        requireSound(plan, requirements.changesServiceClass(requirement));
        implementations.save(implementations.lock(id).planned(plan));
        if (plan.result() == PlanResult.PLANNED) {
            requirement.beginImplementation();
            requirements.save(requirement);
        }
        log.person(
                requirement,
                actor,
                Step.PLANNED,
                plan.result() == PlanResult.PLANNED
                        ? describe(plan, requirement.draft().category())
                        : "Die Planung ergibt: nicht umsetzbar. Die Arbeitsgruppe entscheidet, wie es weitergeht.",
                plan.note());
        stages.finish(requirement.id(), Stage.PLANNING);
    }

    private static String describe(Implementation.Plan plan, Category category) {
        String day = category == Category.RETIREMENT
                ? ", Außerbetriebnahme am " + GermanDates.day(plan.date().orElseThrow())
                : "";
        String ofClass = plan.serviceClass()
                .map(serviceClass -> ", mit Serviceklasse " + serviceClass)
                .orElse("");
        return "Die Umsetzung ist geplant: " + plan.release().orElseThrow() + day + ofClass + ".";
    }

    private void requireSound(Implementation.Plan plan, boolean changesServiceClass) {
        if (plan.serviceClass().isPresent() && !changesServiceClass) {
            throw new InvalidField(
                    "serviceClass",
                    "Die Bewertung sieht keine andere Serviceklasse vor; bitte lassen Sie die Angabe weg.");
        }
        if (plan.result() == PlanResult.NOT_IMPLEMENTABLE) {
            plan.note().orElseThrow(() -> new InvalidField("planNote", "Eine Begründung fehlt."));
            return;
        }
        plan.release().orElseThrow(() -> new InvalidField("release", "Die Version fehlt."));
        LocalDate date = plan.date().orElseThrow(() -> new InvalidField("plannedDate", "Das geplante Datum fehlt."));
        if (date.isBefore(LocalDate.now(clock))) {
            throw new InvalidField("plannedDate", "Das geplante Datum liegt in der Vergangenheit.");
        }
        if (changesServiceClass && plan.serviceClass().isEmpty()) {
            throw new InvalidField("serviceClass", "Die neue Serviceklasse fehlt; laut Bewertung ändert sie sich.");
        }
        plan.pilot().ifPresent(this::requirePilot);
    }

    private void requirePilot(Ags pilot) {
        List<UserId> people = organisations.municipality(pilot).map(Organisation::id).stream()
                .flatMap(organisation -> organisations.peopleOf(organisation).stream())
                .toList();
        if (people.isEmpty()) {
            throw new InvalidField("pilot", "Für diese Pilotkommune gibt es niemanden, der abnehmen könnte.");
        }
    }

    public void build(Implementation.Id id, UserId actor, String note) {
        Requirement requirement = lockFor(id);
        implementations.save(implementations.lock(id).built(note));
        requirement.awaitAcceptance();
        requirements.save(requirement);
        log.person(
                requirement,
                actor,
                Step.IMPLEMENTED,
                "Die Umsetzung ist fertig und wartet auf die Abnahme.",
                Optional.of(note));
    }

    /** @throws InvalidField when a refusal comes without reasons */
    public void answer(
            Implementation.Id id, UserId actor, Implementation.Party party, boolean accepted, Optional<String> note) {
        Requirement requirement = lockFor(id);
        Implementation implementation = implementations.lock(id);
        implementation.requireAwaitingAcceptance();
        if (!accepted && note.isEmpty()) {
            throw new InvalidField("acceptanceNote", "Wer nicht abnimmt, muss sagen, warum.");
        }
        if (answersTo(implementation).anyMatch(given -> given.party() == party)) {
            throw new MovedOn();
        }
        implementations.add(
                id,
                new AcceptanceAnswer(
                        implementation.attempt(), party, accepted, false, note, Optional.of(actor), clock.instant()));
        log.person(
                requirement,
                actor,
                Step.ACCEPTANCE,
                "Die %s hat das Ergebnis %s.".formatted(party.german(), accepted ? "abgenommen" : "nicht abgenommen"),
                note);
    }

    /** Asks those again who have not answered. */
    public void remindAcceptance(Implementation.Id id) {
        Implementation implementation = implementations.get(id);
        Requirement requirement = requirements.get(implementation.requirement());
        List<UserId> silent = openParties(implementation).stream()
                .flatMap(party -> peopleOf(party, implementation, requirement).stream())
                .distinct()
                .toList();
        events.publishEvent(new RequirementEvents.AnswerMissing(
                requirement.id(),
                requirement.draft().title(),
                "Das Ergebnis wartet auf Ihre Abnahme. Ohne Antwort gilt es als abgenommen.",
                silent));
    }

    /** Silence after a reminder is acceptance, and recorded as such. */
    public void recordSilence(Implementation.Id id) {
        Requirement requirement = lockFor(id);
        Implementation implementation = implementations.lock(id);
        for (Implementation.Party party : openParties(implementation)) {
            implementations.add(
                    id,
                    new AcceptanceAnswer(
                            implementation.attempt(),
                            party,
                            true,
                            true,
                            Optional.empty(),
                            Optional.empty(),
                            clock.instant()));
            log.system(
                    requirement,
                    Step.ACCEPTANCE,
                    "Keine Antwort nach Erinnerung: Das Ergebnis gilt für die %s als abgenommen."
                            .formatted(party.german()),
                    Optional.empty());
        }
    }

    /** What the parties' answers to the present attempt come to. */
    public Implementation.Acceptance evaluate(Implementation.Id id) {
        Requirement requirement = lockFor(id);
        Implementation implementation = implementations.lock(id);
        if (answersTo(implementation).allMatch(AcceptanceAnswer::accepted)) {
            return Implementation.Acceptance.ACCEPTED;
        }
        Implementation refused = implementation.refused();
        implementations.save(refused);
        requirement.beginImplementation();
        requirements.save(requirement);
        return refused.refusals() > 1 ? Implementation.Acceptance.REFUSED_TWICE : Implementation.Acceptance.REFUSED;
    }

    public void release(Implementation.Id id) {
        Requirement requirement = lockFor(id);
        implementations.save(implementations.lock(id).ended(Implementation.State.RELEASED, clock.instant()));
        log.system(requirement, Step.RELEASED, "Das Ergebnis ist freigegeben.", Optional.empty());
    }

    /** Records both signatures of a changed agreement, and with them its new version. */
    public void recordAgreement(
            Implementation.Id id,
            UserId actor,
            AgreementVersion.Signatures signatures,
            String title,
            Optional<String> note) {
        Requirement requirement = lockFor(id);
        implementations.save(implementations.lock(id).built(note.orElse("")));
        recordAgreement.record(signatures, new Cause(requirement.id().value()), title, actor);
        log.person(
                requirement, actor, Step.IMPLEMENTED, "Die Vereinbarung ist von beiden Seiten unterschrieben.", note);
    }

    /** @return whether it was released; otherwise the working group votes on going on */
    public boolean takeResult(RequirementId requirementId, Implementation.Id id) {
        Requirement requirement = requirements.lock(requirementId);
        Implementation implementation = implementations.lock(id);
        if (implementation.state() == Implementation.State.RELEASED) {
            return true;
        }
        implementations.save(implementation.ended(Implementation.State.ENDED, clock.instant()));
        int assessed = requirement.cycle();
        requirement.reconsider(DecideRequirement.continueMotion(requirement));
        requirements.save(requirement);
        requirements.carryAssessment(requirementId, assessed, requirement.cycle());
        return false;
    }

    private List<Implementation.Party> openParties(Implementation implementation) {
        return Stream.of(Implementation.Party.values())
                .filter(party -> party == Implementation.Party.REQUESTER || implementation.hasPilot())
                .filter(party -> answersTo(implementation).noneMatch(given -> given.party() == party))
                .toList();
    }

    private List<UserId> peopleOf(Implementation.Party party, Implementation implementation, Requirement requirement) {
        return switch (party) {
            case REQUESTER -> List.of(requirement.requester());
            case PILOT ->
                implementation
                        .plan()
                        .flatMap(Implementation.Plan::pilot)
                        .flatMap(organisations::municipality)
                        .map(municipality -> organisations.peopleOf(municipality.id()))
                        .orElse(List.of());
        };
    }

    private Stream<AcceptanceAnswer> answersTo(Implementation implementation) {
        return implementations.answers(implementation.id()).stream()
                .filter(answer -> answer.attempt() == implementation.attempt());
    }

    /** The requirement first, always: two steps at once would otherwise wait for each other. */
    private Requirement lockFor(Implementation.Id id) {
        return requirements.lock(implementations.get(id).requirement());
    }
}
