package de.sachsen.mitnutzung.api;

@ServedOnPostgres
class MinutesOnPostgresIT extends MinutesOfBallot {

    @Override
    void withoutTrigger(Runnable change) {
        jdbc.sql("alter table minutes disable trigger minutes_stay").update();
        try {
            change.run();
        } finally {
            jdbc.sql("alter table minutes enable trigger minutes_stay").update();
        }
    }
}
