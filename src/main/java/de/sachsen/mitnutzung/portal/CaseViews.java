package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.calendar.GermanDates;
import de.sachsen.mitnutzung.catalogue.Components;
import de.sachsen.mitnutzung.escalation.ReadDossier;
import de.sachsen.mitnutzung.escalation.Referral;
import de.sachsen.mitnutzung.escalation.Referrals;
import de.sachsen.mitnutzung.minutes.ReadMinutes;
import de.sachsen.mitnutzung.organisation.Bench;
import de.sachsen.mitnutzung.organisation.Organisation;
import de.sachsen.mitnutzung.organisation.OrganisationId;
import de.sachsen.mitnutzung.organisation.Organisations;
import de.sachsen.mitnutzung.organisation.UserNames;
import de.sachsen.mitnutzung.platform.Interventions;
import de.sachsen.mitnutzung.platform.SignedInUser;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.portal.CaseView.AssessmentView;
import de.sachsen.mitnutzung.portal.CaseView.BallotView;
import de.sachsen.mitnutzung.portal.CaseView.BenchCount;
import de.sachsen.mitnutzung.portal.CaseView.Entry;
import de.sachsen.mitnutzung.portal.CaseView.Fact;
import de.sachsen.mitnutzung.portal.CaseView.Points;
import de.sachsen.mitnutzung.portal.CaseView.ReferralView;
import de.sachsen.mitnutzung.portal.CaseView.SeatVote;
import de.sachsen.mitnutzung.requirement.Assessment;
import de.sachsen.mitnutzung.requirement.Draft;
import de.sachsen.mitnutzung.requirement.Requirement;
import de.sachsen.mitnutzung.requirement.Requirements;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.BallotSecrecy;
import de.sachsen.mitnutzung.voting.BallotState;
import de.sachsen.mitnutzung.voting.Ballots;
import de.sachsen.mitnutzung.voting.CastVote;
import de.sachsen.mitnutzung.voting.Count;
import de.sachsen.mitnutzung.voting.Receipts;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers what the modules know of a requirement into what one person may see of it, in one transaction, so
 * that all its queries share a connection.
 */
@Component
class CaseViews {

    private final Requirements requirements;
    private final Ballots ballots;
    private final BallotSecrecy secrecy;
    private final Receipts receipts;
    private final ReadMinutes readMinutes;
    private final Referrals referrals;
    private final ReadDossier readDossier;
    private final Components components;
    private final Organisations organisations;
    private final UserNames names;
    private final CaseRights rights;
    private final Interventions interventions;

    CaseViews(
            Requirements requirements,
            Ballots ballots,
            BallotSecrecy secrecy,
            Receipts receipts,
            ReadMinutes readMinutes,
            Referrals referrals,
            ReadDossier readDossier,
            Components components,
            Organisations organisations,
            UserNames names,
            CaseRights rights,
            Interventions interventions) {
        this.requirements = requirements;
        this.ballots = ballots;
        this.secrecy = secrecy;
        this.receipts = receipts;
        this.readMinutes = readMinutes;
        this.referrals = referrals;
        this.readDossier = readDossier;
        this.components = components;
        this.organisations = organisations;
        this.names = names;
        this.rights = rights;
        this.interventions = interventions;
    }

    @Transactional(readOnly = true)
    CaseView of(Requirement requirement, SignedInUser viewer) {
        String number = requirement.id().value();
        return new CaseView(
                requirement.draft().description(),
                facts(requirement),
                texts(requirement.state()),
                assessments(requirement),
                ballots.on(number).stream()
                        .map(ballot -> ballot(ballot, viewer.id()))
                        .toList(),
                referrals.on(number).stream()
                        .map(referral -> referral(
                                referral, rights.isCaseWorker(viewer), readDossier.isReadable(referral, viewer.id())))
                        .toList(),
                history(requirement));
    }

    private List<Fact> facts(Requirement requirement) {
        Requirement.State state = requirement.state();
        Draft draft = state.draft();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Einreichende Stelle", nameOf(state.organisation())));
        facts.add(Fact.of("Eingereicht", Dates.day(state.submittedAt())));
        facts.add(Fact.of("Art", draft.category().german()));
        draft.component()
                .ifPresent(id -> facts.add(Fact.of(
                        "Basiskomponente",
                        components.find(id).map(component -> component.name()).orElse(id.value()))));
        facts.add(Fact.of("Dringlichkeit", draft.urgency() + " von 5"));
        facts.add(Fact.of("Rechtspflicht", yesNo(draft.legalObligation())));
        facts.add(Fact.of("Geschätzte Reichweite", municipalities(draft.estimatedMunicipalities())));
        facts.add(Fact.of("Personenbezogene Daten", yesNo(draft.personalData())));
        state.route().ifPresent(route -> facts.add(Fact.of("Entscheidungsweg", route.german())));
        state.routineDecision().ifPresent(decision -> facts.add(Fact.of("Routineentscheidung", decision.german())));
        state.resubmissionDate().ifPresent(date -> facts.add(Fact.of("Wiedervorlage", Dates.day(date))));
        state.duplicateOf()
                .ifPresent(master ->
                        facts.add(new Fact("Doppel von", master.value(), "/anforderungen/" + master.value())));
        String coSigners = requirements.coSigners(requirement.id()).stream()
                .map(signed -> nameOf(signed.organisation()))
                .collect(Collectors.joining(", "));
        if (!coSigners.isEmpty()) {
            facts.add(Fact.of("Mitgezeichnet von", coSigners));
        }
        return facts;
    }

    private static List<Fact> texts(Requirement.State state) {
        return present(
                text("Hinweis der Geschäftsstelle", state.checkNote()),
                text("Antwort der einreichenden Stelle", state.answer()),
                text("Begründung der Routineentscheidung", state.routineNote()),
                text("Weisung des IT-Kooperationsrats", state.instruction()));
    }

    private List<AssessmentView> assessments(Requirement requirement) {
        List<AssessmentView> views = new ArrayList<>();
        for (int cycle = requirement.cycle(); cycle > 0; cycle--) {
            Assessment assessment = requirements.assessment(requirement.id(), cycle);
            if (assessment.effort().isPresent()
                    || assessment.benefit().isPresent()
                    || assessment.protection().isPresent()) {
                views.add(assessment(assessment, requirement.cycle() > 1));
            }
        }
        return views;
    }

    private static AssessmentView assessment(Assessment assessment, boolean oneOfSeveral) {
        List<Fact> facts = new ArrayList<>();
        assessment.effort().ifPresent(effort -> {
            facts.add(Fact.of("Aufwand", effort.personDays() + " Personentage"));
            facts.add(Fact.of(
                    "Kosten", NumberFormat.getCurrencyInstance(Locale.GERMANY).format(effort.costEuro())));
            facts.add(Fact.of("Machbar", yesNo(effort.feasible())));
            facts.add(Fact.of("Ändert die Serviceklasse", yesNo(effort.changesServiceClass())));
            facts.add(Fact.of("Betrifft mehrere Basiskomponenten", yesNo(effort.crossComponent())));
        });
        assessment.benefit().ifPresent(benefit -> {
            facts.add(Fact.of("Nutzen", benefit.benefit() + " von 10"));
            facts.add(Fact.of("Reichweite", municipalities(benefit.reach())));
            facts.add(Fact.of("Strategische Passung", benefit.strategicFit() + " von 10"));
        });
        assessment
                .protection()
                .ifPresent(protection -> facts.add(Fact.of("Schutzrisiko", protection.risk() + " von 10")));
        return new AssessmentView(
                oneOfSeveral ? "Bewertung, " + assessment.cycle() + ". Durchgang" : "Bewertung",
                assessment.score().orElse(null),
                assessment.contributions().stream()
                        .map(part -> new Points(part.criterion(), part.value(), part.points(), part.of()))
                        .toList(),
                facts,
                present(
                        text("Zu Aufwand und Machbarkeit", assessment.effort().flatMap(Assessment.Effort::note)),
                        text("Zu Nutzen und Reichweite", assessment.benefit().flatMap(Assessment.Benefit::note)),
                        text(
                                "Zu Sicherheit und Datenschutz",
                                assessment.protection().flatMap(Assessment.Protection::note))));
    }

    private BallotView ballot(Ballot ballot, UserId viewer) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Verfahren", ballot.mode().german()));
        ballot.opening().ifPresent(opening -> {
            facts.add(Fact.of("Eröffnet", Dates.moment(opening.openedAt())));
            if (ballot.state() == BallotState.OPEN) {
                facts.add(Fact.of("Stimmen zählen", GermanDates.until(opening.deadline())));
            }
        });
        ballot.result().ifPresent(result -> facts.add(Fact.of("Beendet", Dates.moment(result.closedAt()))));
        facts.add(Fact.of("Regel", ballot.rules().describe()));
        if (secrecy.showsPresence(ballot, viewer)) {
            facts.add(Fact.of(
                    "Beteiligung",
                    ballots.present(ballot.id()) + " von " + ballot.eligible().size() + " Sitzen"));
        }
        if (secrecy.showsProjection(ballot, viewer)) {
            facts.add(Fact.of(
                    "Fiele die Frist jetzt",
                    ballot.wouldBeQuorate(ballots.voted(ballot.id())) ? "beschlussfähig" : "nicht beschlussfähig"));
        }
        receipts.of(ballot, viewer).ifPresent(receipt -> facts.add(Fact.of("Ihre Quittung", receipt)));
        return new BallotView(
                ballot.id().value(),
                "%s, %d. Runde".formatted(headingOf(ballot), ballot.round()),
                stateOf(ballot),
                ballot.result().map(result -> result.outcome().german()).orElse(null),
                ballot.motion(),
                facts,
                secrecy.showsCounts(ballot) ? benches(ballot.requireResult().count()) : List.of(),
                secrecy.showsVotes(ballot, viewer) ? votes(ballot) : List.of(),
                secrecy.isOver(ballot) && secrecy.isForBodyAndOffice(ballot, viewer),
                readMinutes
                        .find(ballot.id(), viewer)
                        .map(minutes -> new CaseView.MinutesLink(
                                minutes.id().value(), minutes.state().german(), MinutesRow.toneOf(minutes.state())))
                        .orElse(null));
    }

    private static String headingOf(Ballot ballot) {
        return switch (ballot.body()) {
            case WORKING_GROUP -> "Abstimmung der Arbeitsgruppe";
            case COUNCIL -> "Abstimmung des IT-Kooperationsrats";
        };
    }

    private static String stateOf(Ballot ballot) {
        return switch (ballot.state()) {
            case PREPARED -> "in Vorbereitung";
            case OPEN -> "läuft";
            case CLOSED -> "beendet";
            case STOPPED -> "ohne Ergebnis beendet";
        };
    }

    private static List<BenchCount> benches(Count count) {
        return Stream.of(Bench.values())
                .map(bench -> {
                    Count.OfBench of = count.of(bench);
                    return new BenchCount(bench.german(), of.eligible(), of.yes(), of.no(), of.abstain(), of.absent());
                })
                .toList();
    }

    private List<SeatVote> votes(Ballot ballot) {
        return ballots.votes(ballot.id()).stream()
                .sorted(Comparator.comparing(
                                (CastVote vote) -> ballot.seat(vote.seat()).bench())
                        .thenComparing(vote -> ballot.seat(vote.seat()).position()))
                .map(vote -> new SeatVote(
                        ballot.seat(vote.seat()).label(),
                        vote.capacity().german(),
                        vote.choice().german(),
                        vote.reason().orElse("")))
                .toList();
    }

    /** What the office recommends is for those who take part in the decision. */
    private static ReferralView referral(Referral referral, boolean forCaseWorker, boolean withDossier) {
        List<Fact> facts = new ArrayList<>();
        if (withDossier) {
            facts.add(new Fact(
                    "Unterlage", referral.id() + " als PDF", "/api/v1/escalations/" + referral.id() + "/dossier"));
        }
        facts.add(Fact.of("Vorgelegt", Dates.day(referral.since())));
        referral.decidedAt().ifPresent(at -> facts.add(Fact.of("Abgeschlossen", Dates.day(at))));
        referral.returnDate().ifPresent(day -> facts.add(Fact.of("Termin", Dates.day(day))));
        Optional<String> recommendation = referral.recommendation().filter(text -> forCaseWorker);
        Optional<String> note = referral.note().filter(text -> forCaseWorker);
        return new ReferralView(
                referral.id().value(),
                referral.reason().german(),
                referral.state().german(),
                referral.verdict().map(verdict -> verdict.german()).orElse(null),
                facts,
                present(
                        text("Empfehlung der Geschäftsstelle", recommendation),
                        text("Anmerkung der Geschäftsstelle", note),
                        text("Weisung", referral.instruction())));
    }

    private List<Entry> history(Requirement requirement) {
        Stream<Dated> steps = requirements.history(requirement.id()).stream()
                .map(entry -> new Dated(
                        entry.at(),
                        new Entry(
                                Dates.moment(entry.at()),
                                entry.actor().map(this::nameOf).orElse("Anwendung"),
                                entry.step().german(),
                                entry.text(),
                                entry.note().orElse(null))));
        Stream<Dated> byAdministrators = interventions.on(requirement.id().value()).stream()
                .map(intervention -> new Dated(
                        intervention.at(),
                        new Entry(
                                Dates.moment(intervention.at()),
                                nameOf(intervention.actor()),
                                "Eingriff der Systemverwaltung",
                                intervention.text(),
                                null)));
        List<Dated> latestFirst = new ArrayList<>(Stream.concat(steps, byAdministrators)
                .sorted(Comparator.comparing(Dated::at))
                .toList());
        Collections.reverse(latestFirst);
        return latestFirst.stream().map(Dated::entry).toList();
    }

    private record Dated(Instant at, Entry entry) {}

    private String nameOf(UserId user) {
        return names.of(user).orElse(user.value());
    }

    private String nameOf(OrganisationId id) {
        return organisations.find(id).map(Organisation::name).orElse(id.value());
    }

    private static String municipalities(int number) {
        return number == 1 ? "1 Kommune" : number + " Kommunen";
    }

    private static String yesNo(boolean value) {
        return value ? "ja" : "nein";
    }

    private static Optional<Fact> text(String label, Optional<String> value) {
        return value.map(words -> Fact.of(label, words));
    }

    @SafeVarargs
    private static List<Fact> present(Optional<Fact>... facts) {
        return Stream.of(facts).flatMap(Optional::stream).toList();
    }
}
