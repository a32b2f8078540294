package de.sachsen.mitnutzung.calendar;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The periods of all processes, configured as {@code mitnutzung.periods.<name>}; a name that is none of these stops the
 * start. The agreement names no periods: the defaults are this project's assumptions. A process reads its period when
 * the case enters the stage.
 *
 * @param completion for the requester to answer the office's questions
 * @param check for the office to check a requirement
 * @param assessment for effort, benefit and protection together
 * @param callIn for a seat or the requester to call in a routine decision
 * @param routine for the component's management to decide a routine matter
 * @param ballot of the working group in circulation
 * @param ballotReminder from the opening of a ballot to the reminder of those who have not voted
 * @param secondBallot of a second round after a missed quorum
 * @param secondBallotOpening from a missed quorum to the opening of the second round; in working days it ends at the
 *     <em>beginning</em> of the last one
 * @param referralRequest for a bench to ask for a referral after a ballot was closed
 * @param exclusion for the other seats to decide on an exclusion
 * @param referral for the council's chair to decide how the council deals with a referral
 * @param councilBallot of the council
 * @param planning of the implementation
 * @param acceptance by the requester and the pilot municipality
 * @param invitation from the invitation to the session
 * @param sessionWait for a session that a requirement waits for
 * @param takeover for a co-signer to take over a withdrawn requirement
 */
@ConfigurationProperties(prefix = "mitnutzung.periods", ignoreUnknownFields = false)
public record Periods(
        @DefaultValue("10WD") Period completion,
        @DefaultValue("5WD") Period check,
        @DefaultValue("15WD") Period assessment,
        @DefaultValue("5WD") Period callIn,
        @DefaultValue("5WD") Period routine,
        @DefaultValue("10WD") Period ballot,
        @DefaultValue("5WD") Period ballotReminder,
        @DefaultValue("5WD") Period secondBallot,
        @DefaultValue("1WD") Period secondBallotOpening,
        @DefaultValue("5WD") Period referralRequest,
        @DefaultValue("2WD") Period exclusion,
        @DefaultValue("10WD") Period referral,
        @DefaultValue("20WD") Period councilBallot,
        @DefaultValue("20WD") Period planning,
        @DefaultValue("10WD") Period acceptance,
        @DefaultValue("10WD") Period invitation,
        @DefaultValue("60WD") Period sessionWait,
        @DefaultValue("5WD") Period takeover) {

    /**
     * The period that a model names as the configuration does, for instance {@code ballot-reminder}.
     *
     * @throws IllegalArgumentException when there is none; a model is wrong then
     */
    public Period named(String name) {
        return switch (name) {
            case "completion" -> completion;
            case "check" -> check;
            case "assessment" -> assessment;
            case "call-in" -> callIn;
            case "routine" -> routine;
            case "ballot" -> ballot;
            case "ballot-reminder" -> ballotReminder;
            case "second-ballot" -> secondBallot;
            case "second-ballot-opening" -> secondBallotOpening;
            case "referral-request" -> referralRequest;
            case "exclusion" -> exclusion;
            case "referral" -> referral;
            case "council-ballot" -> councilBallot;
            case "planning" -> planning;
            case "acceptance" -> acceptance;
            case "invitation" -> invitation;
            case "session-wait" -> sessionWait;
            case "takeover" -> takeover;
            default -> throw new IllegalArgumentException("there is no period mitnutzung.periods." + name);
        };
    }
}
