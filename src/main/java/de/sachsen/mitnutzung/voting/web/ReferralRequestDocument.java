package de.sachsen.mitnutzung.voting.web;

import de.sachsen.mitnutzung.organisation.Bench;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.voting.ReferralRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Who asks that the council decide, as JSON. */
@Schema(name = "ReferralRequest")
record ReferralRequestDocument(
        @Schema(description = "ob mehr als die Hälfte der Sitze einer Bank sie verlangt")
        boolean made,

        @Schema(description = "bis wann nach der Auszählung, ausschließlich")
        Instant until,

        List<OfBench> benches,
        List<Signature> signatures) {

    @Schema(name = "ReferralRequestOfBench")
    record OfBench(Bench bench, int signatures, int needed) {}

    @Schema(name = "ReferralSignature")
    record Signature(String seat, Capacity capacity, Instant signedAt) {}

    static ReferralRequestDocument of(ReferralRequest request) {
        return new ReferralRequestDocument(
                request.isMade(),
                request.until().orElse(null),
                Arrays.stream(Bench.values())
                        .map(bench -> new OfBench(bench, request.signaturesOf(bench), request.neededOf(bench)))
                        .toList(),
                request.signatures().stream()
                        .map(signature ->
                                new Signature(signature.seat().value(), signature.capacity(), signature.signedAt()))
                        .toList());
    }
}
