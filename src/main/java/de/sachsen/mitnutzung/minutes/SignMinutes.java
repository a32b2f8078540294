package de.sachsen.mitnutzung.minutes;

import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.NoteMinutesSigned;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes into drafted minutes and signs them. */
@Service
public class SignMinutes {

    private final MinutesRecords records;
    private final Signers signers;
    private final People people;
    private final NoteMinutesSigned noteMinutesSigned;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SignMinutes(
            MinutesRecords records,
            Signers signers,
            People people,
            NoteMinutesSigned noteMinutesSigned,
            Clock clock,
            ApplicationEventPublisher events) {
        this.records = records;
        this.signers = signers;
        this.people = people;
        this.noteMinutesSigned = noteMinutesSigned;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param remarks at most {@value Minutes#LONGEST_REMARKS} characters of plain text, possibly none
     * @throws RemarksNotYours when the person is not of the office
     * @throws MinutesFixed once somebody has signed
     */
    @Transactional
    public Minutes edit(MinutesId id, UserId office, String remarks) {
        Minutes minutes = records.lock(id);
        signers.requireReader(office, minutes.body());
        signers.requireOffice(office);
        minutes.requireDraft();
        records.saveRemarks(id, remarks, people.idOf(office), now());
        return records.get(id);
    }

    /**
     * Signs as chair or secretary, whichever the person is, and notes it in the ledger of each ballot.
     *
     * @param seen SHA-256 of the text that the person had before them
     * @throws MinutesNotYours when the person is neither of the body nor of the office
     * @throws NotASigner when they are neither chair nor secretary
     * @throws SignedAlready when they, or somebody else in that place, did
     * @throws TextChanged when the text is another one meanwhile
     */
    @Transactional
    public Minutes sign(MinutesId id, UserId signer, String seen) {
        Minutes minutes = records.lock(id);
        signers.requireReader(signer, minutes.body());
        SignedAs as = placeFor(signer, minutes);
        PersonId person = people.idOf(signer);
        Signature signature = minutes.sign(as, person, seen, now());
        records.add(id, signature, minutes.state().signed());
        minutes.ballots().stream()
                .sorted(Comparator.comparing(BallotId::value))
                .forEach(ballot -> noteMinutesSigned.note(
                        ballot, id.value(), as.name(), person, signature.hash(), signature.at()));
        Minutes signed = records.get(id);
        events.publishEvent(new MinutesEvents.MinutesSigned(signed, as));
        return signed;
    }

    /** Whoever could sign as either takes the place that is open. */
    private SignedAs placeFor(UserId signer, Minutes minutes) {
        Set<SignedAs> places = signers.placesOf(signer, minutes);
        return places.stream()
                .filter(place -> minutes.signature(place).isEmpty())
                .findFirst()
                .or(() -> places.stream().findFirst())
                .orElseThrow(NotASigner::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
