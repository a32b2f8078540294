package de.sachsen.mitnutzung.voting;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One entry of a ballot's ledger. Each holds the hash of the one before it, so that none can be changed, taken out, put
 * in or swapped without a trace.
 *
 * @param position from 1, without gaps
 * @param content canonical JSON
 * @param previous hash of the entry before, or {@link #NOTHING_BEFORE}
 * @param hash SHA-256, in hexadecimal digits, of the canonical form of all the rest
 */
public record LedgerEntry(
        BallotId ballot, int position, EntryKind kind, Instant at, String content, String previous, String hash) {

    static final String NOTHING_BEFORE = "0".repeat(64);

    /** The entry that follows the last one of a ballot's ledger. */
    static LedgerEntry after(
            Optional<LedgerEntry> last, BallotId ballot, EntryKind kind, Instant at, Canonical.Text content) {
        int position = last.map(LedgerEntry::position).orElse(0) + 1;
        String previous = last.map(LedgerEntry::hash).orElse(NOTHING_BEFORE);
        LedgerEntry unsealed = new LedgerEntry(ballot, position, kind, at, content.text(), previous, "");
        return new LedgerEntry(ballot, position, kind, at, content.text(), previous, unsealed.sha256());
    }

    /** The hash as it must be. */
    String sha256() {
        return Canonical.write(form()).sha256();
    }

    JsonNode body() {
        return Canonical.read(content);
    }

    /** One line of JSON: what is hashed, and the hash. */
    public String line() {
        Map<String, Object> form = form();
        form.put("hash", hash);
        return Canonical.write(form).text();
    }

    private Map<String, Object> form() {
        Map<String, Object> form = new TreeMap<>();
        form.put("ballot", ballot.value());
        form.put("position", position);
        form.put("kind", kind.name());
        form.put("at", Canonical.instant(at));
        form.put("content", Canonical.sorted(body()));
        form.put("previous", previous);
        return form;
    }

    /** @throws NoLedger when the line is not one of a ledger */
    static LedgerEntry ofLine(String line) {
        try {
            JsonNode form = Canonical.read(line);
            return new LedgerEntry(
                    new BallotId(form.required("ballot").asText()),
                    form.required("position").asInt(),
                    EntryKind.valueOf(form.required("kind").asText()),
                    Instant.parse(form.required("at").asText()),
                    Canonical.write(Canonical.sorted(form.required("content"))).text(),
                    form.required("previous").asText(),
                    form.required("hash").asText());
        } catch (RuntimeException otherText) {
            throw new NoLedger(otherText);
        }
    }
}
