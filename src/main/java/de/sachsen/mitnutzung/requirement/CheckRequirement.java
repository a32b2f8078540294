package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.calendar.GermanDates;
import de.sachsen.mitnutzung.catalogue.Component;
import de.sachsen.mitnutzung.catalogue.ComponentId;
import de.sachsen.mitnutzung.catalogue.Components;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.platform.InvalidField;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.session.Agenda;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office's check of a submitted requirement. */
@Service
@Transactional
public class CheckRequirement {

    /** How far ahead a requirement can be put off, in months. */
    private static final int LONGEST_DEFERRAL = 12;

    /**
     * What the office enters.
     *
     * @param note reasons or questions; needed unless the requirement is complete
     * @param duplicateOf needed for {@link CheckResult#DUPLICATE}
     * @param resubmissionDate needed for {@link CheckResult#DEFERRED}, after today and within 12 months
     */
    public record Findings(
            CheckResult result,
            Optional<String> note,
            Optional<RequirementId> duplicateOf,
            Optional<LocalDate> resubmissionDate,
            Optional<ComponentId> component,
            Optional<Category> category) {}

    private final RequirementRecords requirements;
    private final Components components;
    private final Agenda agenda;
    private final Stages stages;
    private final CaseLog log;
    private final Clock clock;

    CheckRequirement(
            RequirementRecords requirements,
            Components components,
            Agenda agenda,
            Stages stages,
            CaseLog log,
            Clock clock) {
        this.requirements = requirements;
        this.components = components;
        this.agenda = agenda;
        this.stages = stages;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @return the status that the requirement has now
     * @throws MovedOn when it is not waiting for its check
     * @throws ComponentTakesNothing when it would go on with a component, or come to one, that takes no requirements
     * @throws CannotMerge when the named master cannot take it in
     */
    public RequirementStatus check(RequirementId id, UserId actor, Findings findings) {
        Requirement requirement = requirements.lock(id);
        Draft corrected = requirement.draft().corrected(findings.component(), findings.category());
        if (findings.result() != CheckResult.COMPLETE && findings.result() != CheckResult.DUPLICATE) {
            findings.note().orElseThrow(() -> new InvalidField("checkNote", "Eine Begründung fehlt."));
        }
        if (findings.result() == CheckResult.COMPLETE
                || !corrected.component().equals(requirement.draft().component())) {
            corrected.component().ifPresent(this::requireOpen);
        }
        switch (findings.result()) {
            case COMPLETE -> {
                requirement.check(RequirementStatus.IN_ASSESSMENT, findings.note(), corrected);
                told(requirement, actor, "Die Anforderung ist vollständig und wird bewertet.", findings.note());
            }
            case INCOMPLETE -> {
                requirement.check(RequirementStatus.INCOMPLETE, findings.note(), corrected);
                told(requirement, actor, "Die Geschäftsstelle bittet um Ergänzung.", findings.note());
            }
            case INADMISSIBLE -> {
                requirement.check(RequirementStatus.INADMISSIBLE, findings.note(), corrected);
                told(requirement, actor, "Die Anforderung ist unzulässig.", findings.note());
            }
            case DEFERRED -> {
                LocalDate date = requireDate(findings.resubmissionDate());
                requirement.check(RequirementStatus.DEFERRED, findings.note(), corrected);
                requirement.deferUntil(date);
                log.person(
                        requirement,
                        actor,
                        Step.DEFERRED,
                        "Die Anforderung ist bis zum " + GermanDates.day(date) + " zurückgestellt.",
                        findings.note());
            }
            case DUPLICATE -> merge(requirement, actor, findings, corrected);
        }
        requirements.save(requirement);
        stages.finish(id, Stage.CHECK);
        if (requirement.status() == RequirementStatus.IN_ASSESSMENT) {
            stages.enter(id, Stage.ASSESSMENT);
        }
        return requirement.status();
    }

    /** A deferred requirement comes back to the check on its date. */
    public void resubmit(RequirementId id) {
        Requirement requirement = requirements.lock(id);
        requirement.resubmit();
        requirements.save(requirement);
        stages.enter(id, Stage.CHECK);
        log.system(requirement, Step.RESUBMITTED, "Die Anforderung ist wieder vorgelegt.", Optional.empty());
    }

    /** A component that is to retire takes no requirements; the office settles those that were open. */
    public void checkAgain(RequirementId id) {
        Requirement requirement = requirements.lock(id);
        requirement.checkAgain();
        requirements.save(requirement);
        agenda.leave(id.value(), Body.WORKING_GROUP);
        stages.enter(id, Stage.CHECK);
        log.system(
                requirement,
                Step.RESUBMITTED,
                "Die Basiskomponente geht außer Betrieb; die Geschäftsstelle prüft die Anforderung erneut.",
                requirement.draft().component().flatMap(components::find).flatMap(CheckRequirement::farewell));
    }

    private static Optional<String> farewell(Component component) {
        return component.retiresOn().map(day -> "„%s“ geht am %s außer Betrieb und nimmt keine Anforderungen mehr an."
                .formatted(component.name(), GermanDates.day(day)));
    }

    /** Held, so that its retirement cannot be decided at this very moment, unseen. */
    private void requireOpen(ComponentId id) {
        Component component = components.hold(id).orElseThrow(ComponentTakesNothing::new);
        if (!component.acceptsRequirements()) {
            throw component
                    .retiresOn()
                    .map(day -> ComponentTakesNothing.atTheCheck(component, day))
                    .orElseGet(ComponentTakesNothing::new);
        }
    }

    /**
     * Into a master whose ballot was never open; the duplicate of a decided one is inadmissible with reference to it.
     */
    private void merge(Requirement requirement, UserId actor, Findings findings, Draft corrected) {
        RequirementId masterId = findings.duplicateOf()
                .orElseThrow(() -> new InvalidField("duplicateOf", "Die Nummer der anderen Anforderung fehlt."));
        if (masterId.equals(requirement.id())) {
            throw new CannotMerge("Eine Anforderung kann nicht ihr eigenes Doppel sein.");
        }
        Requirement master;
        try {
            master = requirements.lock(masterId);
        } catch (UnknownRequirement unknown) {
            throw new CannotMerge("Diese Anforderung gibt es nicht.");
        }
        requirement.duplicates(masterId);
        if (master.takesCoSigners()) {
            requirement.check(RequirementStatus.MERGED, findings.note(), corrected);
            takeSupporters(requirement, master);
            log.person(
                    requirement,
                    actor,
                    Step.MERGED,
                    "Die Anforderung ist mit " + masterId + " zusammengeführt; Sie zeichnen dort mit.",
                    findings.note());
            log.person(
                    master,
                    actor,
                    Step.MERGED,
                    "Die Anforderung " + requirement.id() + " ist in dieser aufgegangen.",
                    Optional.empty());
        } else if (isDecided(master)) {
            requirement.check(RequirementStatus.INADMISSIBLE, findings.note(), corrected);
            told(
                    requirement,
                    actor,
                    "Die Anforderung ist unzulässig: Über die gleiche Anforderung " + masterId
                            + " ist schon entschieden.",
                    findings.note());
        } else if (master.isOpenBeforeBallot()) {
            throw new CannotMerge(
                    "Die andere Anforderung wird gerade zurückgezogen; bitte warten Sie, bis das geklärt ist.");
        } else if (master.hasEnded()) {
            throw new CannotMerge("Die andere Anforderung ist %s; zusammenführen lässt sich nur mit einer offenen."
                    .formatted(master.status().german()));
        } else {
            throw new CannotMerge(
                    "Über die andere Anforderung läuft eine Abstimmung oder Entscheidung; zusammenführen ist nicht mehr möglich.");
        }
    }

    /** An organisation signs once; whoever stood behind the duplicate is told of every step all the same. */
    private void takeSupporters(Requirement duplicate, Requirement master) {
        requirements.supporters(duplicate).forEach(person -> requirements.inform(master.id(), person));
        CoSigner requester = new CoSigner(
                duplicate.organisation(), duplicate.requester(), clock.instant(), Optional.of(duplicate.id()));
        if (!requester.organisation().equals(master.organisation())) {
            requirements.add(master.id(), requester);
        }
        for (CoSigner supporter : requirements.coSigners(duplicate.id())) {
            if (!supporter.organisation().equals(master.organisation())) {
                requirements.add(master.id(), supporter);
            }
        }
    }

    private static boolean isDecided(Requirement master) {
        return switch (master.status()) {
            case ADOPTED, IN_IMPLEMENTATION, IN_ACCEPTANCE, CLOSED, REJECTED -> true;
            default -> false;
        };
    }

    /**
     * A session puts it off; it comes back to the check on the date.
     *
     * @param until after today and within 12 months
     * @throws MovedOn when it does not wait for a session
     * @throws WithdrawalPending while the co-signers are being asked to take it over
     */
    public void deferInSession(RequirementId id, UserId officer, String reason, LocalDate until) {
        Requirement requirement = requirements.lock(id);
        LocalDate date = requireDate(Optional.of(until));
        requirement.deferInSession(date);
        requirements.save(requirement);
        log.person(
                requirement,
                officer,
                Step.DEFERRED,
                "Die Arbeitsgruppe hat die Anforderung in ihrer Sitzung bis zum " + GermanDates.day(date)
                        + " zurückgestellt.",
                Optional.of(reason));
    }

    private LocalDate requireDate(Optional<LocalDate> date) {
        LocalDate today = LocalDate.now(clock);
        return date.filter(day -> day.isAfter(today) && !day.isAfter(today.plusMonths(LONGEST_DEFERRAL)))
                .orElseThrow(() -> new InvalidField(
                        "resubmissionDate",
                        "Die Wiedervorlage braucht ein Datum nach heute und innerhalb von zwölf Monaten."));
    }

    private void told(Requirement requirement, UserId actor, String text, Optional<String> note) {
        log.person(requirement, actor, Step.CHECKED, text, note);
    }
}
