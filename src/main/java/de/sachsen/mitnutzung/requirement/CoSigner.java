package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.organisation.OrganisationId;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.Instant;
import java.util.Optional;

/** An organisation that supports somebody else's requirement, by its own wish or because its own was merged. */
public record CoSigner(
        OrganisationId organisation, UserId signedBy, Instant signedAt, Optional<RequirementId> mergedFrom) {}
