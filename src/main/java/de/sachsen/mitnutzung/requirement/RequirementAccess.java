package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.organisation.Membership;
import de.sachsen.mitnutzung.organisation.Organisation;
import de.sachsen.mitnutzung.organisation.Organisations;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.UserId;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who sees more of a requirement than the register shows. The register, which is for everybody, holds number, title,
 * component, category, status and day of submission; everything else is for those who work on requirements and for those
 * who stand behind this one.
 */
@Component
public class RequirementAccess {

    /** Whoever takes part in deciding or carrying out requirements, or runs the application. */
    private static final Set<String> CASE_WORKERS = Set.of(
            Groups.OFFICE,
            Groups.WORKING_GROUP,
            Groups.WORKING_GROUP_CHAIR,
            Groups.COUNCIL,
            Groups.COUNCIL_CHAIR,
            Groups.MANAGERS,
            Groups.PROTECTION,
            Groups.ADMINISTRATORS);

    private final RequirementRecords requirements;
    private final Organisations organisations;
    private final Membership membership;

    RequirementAccess(RequirementRecords requirements, Organisations organisations, Membership membership) {
        this.requirements = requirements;
        this.organisations = organisations;
        this.membership = membership;
    }

    /** Whether the person sees every requirement whole. */
    public boolean isCaseWorker(UserId viewer) {
        return membership.groupsOf(viewer).stream()
                .anyMatch(group -> CASE_WORKERS.contains(group) || Groups.isManagersOfOne(group));
    }

    public boolean seesWhole(UserId viewer, Requirement requirement) {
        return isCaseWorker(viewer) || requirements.isBehind(reader(viewer), requirement.id());
    }

    /** @throws NotInTheRegister when the person sees only what the register shows */
    public void requireWhole(UserId viewer, Requirement requirement) {
        if (!seesWhole(viewer, requirement)) {
            throw new NotInTheRegister();
        }
    }

    /** Whether the organisation has submitted or co-signed it. */
    public boolean supports(Organisation organisation, Requirement requirement) {
        return requirement.organisation().equals(organisation.id())
                || requirements.coSigners(requirement.id()).stream()
                        .anyMatch(signed -> signed.organisation().equals(organisation.id()));
    }

    /** What a person may look for: all texts, or beyond the register only those of their own organisation. */
    public Optional<Requirements.Reader> readerFor(UserId viewer) {
        return isCaseWorker(viewer) ? Optional.empty() : Optional.of(reader(viewer));
    }

    private Requirements.Reader reader(UserId viewer) {
        return new Requirements.Reader(viewer, organisations.of(viewer).map(Organisation::id));
    }
}
