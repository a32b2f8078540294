package de.sachsen.mitnutzung.platform;

import java.time.Clock;
import java.time.Year;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class JdbcCaseNumbers implements CaseNumbers {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    JdbcCaseNumbers(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(String kind) {
        if (!kind.matches("[A-Z]{2,5}")) {
            throw new IllegalArgumentException("not a kind of case: " + kind);
        }
        int year = Year.now(clock).getValue();
        if (!increment(kind, year)) {
            ownTransaction.executeWithoutResult(status -> begin(kind, year));
            increment(kind, year);
        }
        int number = jdbc.sql("select last_number from case_number where kind = ? and case_year = ?")
                .params(kind, year)
                .query(Integer.class)
                .single();
        return "%s-%d-%04d".formatted(kind, year, number);
    }

    private boolean increment(String kind, int year) {
        return jdbc.sql("update case_number set last_number = last_number + 1 where kind = ? and case_year = ?")
                        .params(kind, year)
                        .update()
                == 1;
    }

    /** Separately, so that two first cases of a year at once do not spoil each other's transaction. */
    private void begin(String kind, int year) {
        try {
            jdbc.sql("insert into case_number (kind, case_year, last_number) values (?, ?, 0)")
                    .params(kind, year)
                    .update();
        } catch (DuplicateKeyException alreadyBegun) {
            // somebody else opened the first case of the year at the same moment
        }
    }
}
