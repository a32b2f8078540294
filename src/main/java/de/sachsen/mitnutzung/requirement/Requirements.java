package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.catalogue.ComponentId;
import de.sachsen.mitnutzung.organisation.OrganisationId;
import de.sachsen.mitnutzung.platform.Page;
import de.sachsen.mitnutzung.platform.UserId;
import java.util.List;
import java.util.Optional;

/** All requirements that were ever submitted. */
public interface Requirements {

    /**
     * What to look for; every empty part matches all.
     *
     * @param text appears in number, title or description, whatever the case
     * @param reader who may not look into every description; empty for those who may
     */
    record Search(
            Optional<RequirementStatus> status,
            Optional<ComponentId> component,
            Optional<String> text,
            Optional<OrganisationId> organisation,
            Optional<Reader> reader) {

        public static Search all() {
            return new Search(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** Somebody who sees whole only what they or their organisation {@linkplain #isBehind stand behind}. */
    record Reader(UserId person, Optional<OrganisationId> organisation) {}

    /** @throws UnknownRequirement when there is none of that number */
    Requirement get(RequirementId id);

    /** The newest first. */
    Page<Requirement> list(Search search, Page.Request page);

    /**
     * Whether the person or their organisation submitted or co-signed it, whether the person is told of each of its steps,
     * or the organisation is its pilot municipality.
     */
    boolean isBehind(Reader reader, RequirementId id);

    /**
     * Those that a person {@linkplain #isBehind stands behind}; the newest first.
     *
     * @param most how many at most, from 1
     */
    List<Requirement> followedBy(UserId person, Optional<OrganisationId> organisation, int most);

    /**
     * Those that an organisation may still co-sign; the newest first.
     *
     * @param most how many at most, from 1
     */
    List<Requirement> openToCoSigningBy(OrganisationId organisation, int most);

    /** Those on a component that have not ended, but for one. */
    List<Requirement> openOn(ComponentId component, RequirementId except);

    /** The assessment of a cycle; its parts are empty until somebody assessed them. */
    Assessment assessment(RequirementId id, int cycle);

    /** Whether its implementation gives a component another service class, as its assessment says. */
    default boolean changesServiceClass(Requirement requirement) {
        return requirement.draft().category().hasServiceClass()
                && assessment(requirement.id(), requirement.cycle())
                        .effort()
                        .filter(Assessment.Effort::changesServiceClass)
                        .isPresent();
    }

    /** The earliest first. */
    List<CoSigner> coSigners(RequirementId id);

    /** What happened, in order. */
    List<HistoryEntry> history(RequirementId id);
}
