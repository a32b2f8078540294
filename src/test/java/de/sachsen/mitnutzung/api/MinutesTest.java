package de.sachsen.mitnutzung.api;

@Served
class MinutesTest extends MinutesOfBallot {

    @Override
    void withoutTrigger(Runnable change) {
        jdbc.sql("drop trigger minutes_stay").update();
        try {
            change.run();
        } finally {
            jdbc.sql("""
                            create trigger minutes_stay before update, delete on minutes
                            for each row call 'de.sachsen.mitnutzung.minutes.jdbc.SignedStays'
                            """).update();
        }
    }
}
