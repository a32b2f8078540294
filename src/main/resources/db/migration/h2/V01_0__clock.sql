-- PostgreSQL tells the actual time by this name; H2's own functions stand still during a transaction.
create alias if not exists clock_timestamp for 'java.time.OffsetDateTime.now()';
