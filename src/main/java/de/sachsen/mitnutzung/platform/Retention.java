package de.sachsen.mitnutzung.platform;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what is not a record of decisions is kept. No source names such periods: the defaults are assumptions, for the
 * data-protection officer to set. Requirements, ballots, votes, referrals and their history have no period.
 *
 * @param engineHistory what the engine noted of a case (tasks, variables, operations), counted from the case's end; whole
 *     days, at least one
 * @param notices what people were told, counted from then; at least a day
 * @param mails with addresses, counted from when they were sent or given up; at least a day
 * @param cleanUpFrom when the engine begins to clean up each night, in the time zone of the server
 * @param cleanUpUntil when it pauses until the next night
 */
@ConfigurationProperties(prefix = "mitnutzung.retention", ignoreUnknownFields = false)
public record Retention(
        @DefaultValue("P730D") Duration engineHistory,
        @DefaultValue("P365D") Duration notices,
        @DefaultValue("P30D") Duration mails,
        @DefaultValue("01:00") LocalTime cleanUpFrom,
        @DefaultValue("05:00") LocalTime cleanUpUntil) {

    public Retention {
        if (engineHistory.toDays() < 1 || notices.toDays() < 1 || mails.toDays() < 1) {
            throw new IllegalArgumentException("what is kept is kept for a day at least");
        }
        if (engineHistory.toDays() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "the engine's history is kept for no more days than the engine can count");
        }
        if (cleanUpFrom.equals(cleanUpUntil)) {
            throw new IllegalArgumentException("cleaning up takes time: clean-up-from and clean-up-until are the same");
        }
    }
}
