package de.sachsen.mitnutzung.voting.process;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.platform.process.Variable;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.Outcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the decision {@code ballot-outcome} looks at, as counted from the application's own tables. */
public final class OutcomeInputs {

    private static final Variable<Body> BODY = Variable.of("body", Body.class);
    private static final Variable<String> ROUTE = Variable.of("route", String.class);
    private static final Variable<Integer> ROUND = Variable.of("round", Integer.class);
    private static final Variable<Outcome> OUTCOME = Variable.of("outcome", Outcome.class);
    private static final Variable<Boolean> REFERRAL_REQUESTED = Variable.of("referralRequested", Boolean.class);
    private static final Variable<Boolean> EMPTY_BENCH = Variable.of("emptyBench", Boolean.class);

    private OutcomeInputs() {}

    public static void write(DelegateExecution execution, Ballot closed, String route, boolean referralRequested) {
        BODY.write(execution, closed.body());
        ROUTE.write(execution, route);
        ROUND.write(execution, closed.round());
        OUTCOME.write(execution, closed.requireResult().outcome());
        REFERRAL_REQUESTED.write(execution, referralRequested);
        EMPTY_BENCH.write(execution, closed.requireResult().count().hasEmptyBench());
    }
}
