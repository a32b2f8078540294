package de.sachsen.mitnutzung.api;

@ServedOnPostgres
class LedgerOnPostgresIT extends LedgerOfBallot {

    @Override
    void withoutTrigger(Runnable change) {
        jdbc.sql("alter table ledger_entry disable trigger ledger_only_grows").update();
        try {
            change.run();
        } finally {
            jdbc.sql("alter table ledger_entry enable trigger ledger_only_grows")
                    .update();
        }
    }
}
