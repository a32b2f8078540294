package de.sachsen.mitnutzung.voting.process;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.platform.process.Variable;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.BallotState;
import de.sachsen.mitnutzung.voting.Mode;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the decision {@code ballot-outcome} looks at, as counted from the application's own tables. */
public final class OutcomeInputs {

    private static final Variable<Body> BODY = Variable.of("body", Body.class);
    private static final Variable<Mode> MODE = Variable.of("mode", Mode.class);
    private static final Variable<String> ROUTE = Variable.of("route", String.class);
    private static final Variable<Integer> ROUND = Variable.of("round", Integer.class);
    /** An outcome, or that the ballot was stopped and has none. */
    private static final Variable<String> OUTCOME = Variable.of("outcome", String.class);

    private static final Variable<Boolean> REFERRAL_REQUESTED = Variable.of("referralRequested", Boolean.class);
    private static final Variable<Boolean> EMPTY_BENCH = Variable.of("emptyBench", Boolean.class);

    private OutcomeInputs() {}

    /** @param ended closed or stopped */
    public static void write(DelegateExecution execution, Ballot ended, String route, boolean referralRequested) {
        BODY.write(execution, ended.body());
        MODE.write(execution, ended.mode());
        ROUTE.write(execution, route);
        ROUND.write(execution, ended.round());
        OUTCOME.write(
                execution,
                ended.state() == BallotState.STOPPED
                        ? BallotState.STOPPED.name()
                        : ended.requireResult().outcome().name());
        REFERRAL_REQUESTED.write(execution, referralRequested);
        EMPTY_BENCH.write(
                execution,
                ended.result().filter(result -> result.count().hasEmptyBench()).isPresent());
    }
}
