package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.catalogue.ServiceClass;
import de.sachsen.mitnutzung.organisation.Ags;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One attempt to bring an adopted requirement into operation, from plan to release.
 *
 * @param cycle the requirement's cycle that ordered it
 * @param attempt how often the result was put to acceptance
 * @param refusals how often it was refused
 */
public record Implementation(
        Id id,
        RequirementId requirement,
        int cycle,
        State state,
        Optional<Plan> plan,
        Optional<String> note,
        int attempt,
        int refusals,
        Instant startedAt,
        Optional<Instant> endedAt) {

    /** The number of an implementation, for instance {@code UMS-2026-0001}. */
    public record Id(String value) {

        static final String KIND = "UMS";

        private static final Pattern SHAPE = Pattern.compile(KIND + "-\\d{4}-\\d{4,9}");

        public Id {
            if (value == null || !SHAPE.matcher(value).matches()) {
                throw new IllegalArgumentException("not the number of an implementation");
            }
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Where an implementation stands. */
    public enum State {
        PLANNING,
        BUILDING,
        IN_ACCEPTANCE,
        RELEASED,
        /** Not implementable, refused twice, or ended by the council. */
        ENDED
    }

    /**
     * @param release 1 to 100 characters; empty when it cannot be implemented
     * @param date when the result comes; of a retirement, the first day without the component
     * @param pilot a municipality that accepts the result too
     * @param serviceClass what the component's service class becomes, if it changes
     */
    public record Plan(
            PlanResult result,
            Optional<String> release,
            Optional<LocalDate> date,
            Optional<String> note,
            Optional<Ags> pilot,
            Optional<ServiceClass> serviceClass) {}

    /** Who accepts a result. */
    public enum Party {
        REQUESTER("einreichende Stelle"),
        PILOT("Pilotkommune");

        private final String german;

        Party(String german) {
            this.german = german;
        }

        public String german() {
            return german;
        }
    }

    /** What the parties made of one attempt. */
    public enum Acceptance {
        ACCEPTED,
        REFUSED,
        REFUSED_TWICE
    }

    /** Whether a pilot municipality accepts the result too. */
    public boolean hasPilot() {
        return plan.flatMap(Plan::pilot).isPresent();
    }

    public boolean hasEnded() {
        return state == State.RELEASED || state == State.ENDED;
    }

    Implementation planned(Plan made) {
        require(State.PLANNING);
        State next = made.result() == PlanResult.PLANNED ? State.BUILDING : State.ENDED;
        return new Implementation(
                id, requirement, cycle, next, Optional.of(made), note, attempt, refusals, startedAt, endedAt);
    }

    Implementation built(String builtNote) {
        require(State.BUILDING);
        return new Implementation(
                id,
                requirement,
                cycle,
                State.IN_ACCEPTANCE,
                plan,
                Optional.of(builtNote),
                attempt + 1,
                refusals,
                startedAt,
                endedAt);
    }

    Implementation refused() {
        int times = refusals + 1;
        return new Implementation(
                id,
                requirement,
                cycle,
                times > 1 ? State.ENDED : State.BUILDING,
                plan,
                note,
                attempt,
                times,
                startedAt,
                endedAt);
    }

    Implementation ended(State how, Instant now) {
        return new Implementation(
                id, requirement, cycle, how, plan, note, attempt, refusals, startedAt, Optional.of(now));
    }

    void requireAwaitingAcceptance() {
        require(State.IN_ACCEPTANCE);
    }

    private void require(State expected) {
        if (state != expected) {
            throw new MovedOn();
        }
    }
}
