package de.sachsen.mitnutzung.minutes;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.platform.CaseNumbers;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.BallotEvents.BallotClosed;
import de.sachsen.mitnutzung.voting.BallotEvents.MatterSettled;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.BallotSecrecy;
import de.sachsen.mitnutzung.voting.Ballots;
import de.sachsen.mitnutzung.voting.Mode;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts minutes: of a circulation by itself once the body has finished with the matter, of a session when told. */
@Service
public class DraftMinutes {

    private final MinutesRecords records;
    private final TellMatters tell;
    private final Signers signers;
    private final Ballots ballots;
    private final BallotSecrecy secrecy;
    private final People people;
    private final CaseNumbers numbers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DraftMinutes(
            MinutesRecords records,
            TellMatters tell,
            Signers signers,
            Ballots ballots,
            BallotSecrecy secrecy,
            People people,
            CaseNumbers numbers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.records = records;
        this.tell = tell;
        this.signers = signers;
        this.ballots = ballots;
        this.secrecy = secrecy;
        this.people = people;
        this.numbers = numbers;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    @Transactional
    void on(MatterSettled event) {
        ballots.on(event.requirement()).stream()
                .filter(ballot -> ballot.body() == event.body())
                .forEach(this::ofCirculation);
    }

    /** Of a ballot on a requirement the other event tells. */
    @EventListener
    @Transactional
    void on(BallotClosed event) {
        if (event.ballot().requirement().isEmpty()) {
            ofCirculation(event.ballot());
        }
    }

    /** What was never opened has no minutes. */
    private void ofCirculation(Ballot ballot) {
        if (ballot.mode() == Mode.CIRCULATION
                && ballot.opening().isPresent()
                && secrecy.isOver(ballot)
                && records.of(ballot.id()).isEmpty()) {
            draft(ballot.body(), Optional.empty(), List.of(ballot.id()), tell.of(ballot));
        }
    }

    /** Once for each session, whose ballots must all be over. */
    @Transactional
    public Minutes of(Meeting meeting) {
        return draft(meeting.body(), Optional.of(meeting.session()), meeting.ballots(), tell.of(meeting));
    }

    private Minutes draft(Body body, Optional<String> session, List<BallotId> about, Contents<UUID> contents) {
        return add(
                new Minutes(
                        new MinutesId(numbers.next(MinutesId.KIND)),
                        body,
                        session,
                        about,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        MinutesState.DRAFT,
                        CanonicalContents.write(contents),
                        "",
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        List.of()),
                Optional.empty());
    }

    /**
     * Drafts what takes the place of signed minutes: the same facts, and the same remarks for the office to mend.
     *
     * @param reason 1 to {@value Minutes#LONGEST_REASON} characters
     * @throws RemarksNotYours when the person is not of the office
     * @throws NotSignedYet while the minutes are a draft
     * @throws CorrectedAlready when there is a correction
     */
    @Transactional
    public Minutes correct(MinutesId id, UserId office, String reason) {
        Minutes wrong = records.lock(id);
        signers.requireReader(office, wrong.body());
        signers.requireOffice(office);
        wrong.requireCorrectable();
        PersonId person = people.idOf(office);
        return add(
                new Minutes(
                        new MinutesId(numbers.next(MinutesId.KIND)),
                        wrong.body(),
                        wrong.session(),
                        wrong.ballots(),
                        Optional.of(id),
                        Optional.of(reason),
                        Optional.empty(),
                        MinutesState.DRAFT,
                        wrong.content(),
                        wrong.remarks(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        List.of()),
                Optional.of(person));
    }

    private Minutes add(Minutes minutes, Optional<PersonId> draftedBy) {
        records.add(minutes, draftedBy);
        events.publishEvent(new MinutesEvents.MinutesDrafted(minutes));
        return minutes;
    }
}
