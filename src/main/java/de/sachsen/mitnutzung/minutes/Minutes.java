package de.sachsen.mitnutzung.minutes;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.Canonical;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The minutes of one circulation or one session: {@code DRAFT → SIGNED_ONCE → SIGNED}. The office writes the remarks
 * while it is a draft; the rest follows from the ballots and is written by nobody.
 *
 * @param session the session that they are of; empty for a circulation
 * @param ballots at least one for a circulation, in the order of the agenda
 * @param corrects the minutes that they take the place of; empty for the first ones
 * @param reason of the correction
 * @param correctedBy the minutes that take their place, drafted or signed
 * @param content canonical JSON of {@link Contents}, people by opaque id
 * @param remarks what the office added, plain text, possibly empty
 * @param signatures in the order in which they were given
 */
public record Minutes(
        MinutesId id,
        Body body,
        Optional<String> session,
        List<BallotId> ballots,
        Optional<MinutesId> corrects,
        Optional<String> reason,
        Optional<MinutesId> correctedBy,
        MinutesState state,
        String content,
        String remarks,
        Instant draftedAt,
        List<Signature> signatures) {

    /** Longest remarks, in characters. */
    public static final int LONGEST_REMARKS = 20_000;

    /** Longest reason of a correction, in characters. */
    public static final int LONGEST_REASON = 4_000;

    public Contents<UUID> contents() {
        return CanonicalContents.read(content);
    }

    /** What is signed: all of it, without the signatures. Whoever has the text can take the hash with any tool. */
    public String signedForm() {
        Map<String, Object> form = new TreeMap<>();
        form.put("minutes", id.value());
        form.put("corrects", corrects.map(MinutesId::value).orElse(""));
        form.put("reason", reason.orElse(""));
        form.put("content", Canonical.sorted(Canonical.read(content)));
        form.put("remarks", remarks);
        return Canonical.write(form).text();
    }

    /** SHA-256 of {@link #signedForm}, in hexadecimal digits. */
    public String sha256() {
        return new Canonical.Text(signedForm()).sha256();
    }

    public Optional<Signature> signature(SignedAs as) {
        return signatures.stream().filter(signature -> signature.as() == as).findFirst();
    }

    /** @throws MinutesFixed once somebody has signed */
    void requireDraft() {
        if (state != MinutesState.DRAFT) {
            throw new MinutesFixed();
        }
    }

    /**
     * @param seen the hash of the text that the person had before them
     * @throws SignedAlready when they signed before, or somebody did as the same
     * @throws TextChanged when it is another text meanwhile
     */
    Signature sign(SignedAs as, PersonId person, String seen, Instant now) {
        if (signatures.stream().anyMatch(signature -> signature.person().equals(person))) {
            throw SignedAlready.byYou();
        }
        if (signature(as).isPresent()) {
            throw SignedAlready.as(as);
        }
        String hash = sha256();
        if (!hash.equals(seen)) {
            throw new TextChanged();
        }
        return new Signature(as, person, hash, now);
    }

    /**
     * @throws NotSignedYet while there is nothing to correct: a draft can be changed
     * @throws CorrectedAlready when there is a correction
     */
    void requireCorrectable() {
        if (state != MinutesState.SIGNED) {
            throw new NotSignedYet();
        }
        correctedBy.ifPresent(other -> {
            throw new CorrectedAlready(other);
        });
    }
}
