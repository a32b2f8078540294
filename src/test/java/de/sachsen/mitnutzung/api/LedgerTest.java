package de.sachsen.mitnutzung.api;

@Served
class LedgerTest extends LedgerOfBallot {

    @Override
    void withoutTrigger(Runnable change) {
        jdbc.sql("drop trigger ledger_only_grows").update();
        try {
            change.run();
        } finally {
            jdbc.sql("""
                            create trigger ledger_only_grows before update, delete on ledger_entry
                            for each row call 'de.sachsen.mitnutzung.voting.jdbc.OnlyGrows'
                            """).update();
        }
    }
}
