package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.catalogue.ComponentId;
import java.util.Optional;

/**
 * What a requester asks for.
 *
 * @param title 1 to 200 characters
 * @param description 1 to 20,000 characters, plain text
 * @param component empty for {@link Category#NEW_COMPONENT} and {@link Category#AGREEMENT}
 * @param legalObligation whether a law asks for it
 * @param urgency 1 (can wait) to 5 (at once)
 * @param estimatedMunicipalities how many municipalities it would help, 0 to 428
 * @param personalData whether personal data are touched
 */
public record Draft(
        String title,
        String description,
        Optional<ComponentId> component,
        Category category,
        boolean legalObligation,
        int urgency,
        int estimatedMunicipalities,
        boolean personalData) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_DESCRIPTION = 20_000;
    /** Longest note, answer or reason, in characters. */
    public static final int LONGEST_NOTE = 4_000;
    /** The 418 municipalities and ten districts of Saxony. */
    public static final int ALL_MUNICIPALITIES = 428;

    /** @throws ComponentMismatch when the category needs a component and has none, or the other way round */
    public Draft {
        requireMatch(category, component.isPresent());
    }

    Draft corrected(Optional<ComponentId> newComponent, Optional<Category> newCategory) {
        Category corrected = newCategory.orElse(category);
        Optional<ComponentId> place = newComponent.isPresent() ? newComponent : component;
        return new Draft(
                title,
                description,
                corrected.namesComponent() ? place : newComponent,
                corrected,
                legalObligation,
                urgency,
                estimatedMunicipalities,
                personalData);
    }

    private static void requireMatch(Category category, boolean hasComponent) {
        if (category.namesComponent() && !hasComponent) {
            throw new ComponentMismatch("Zu „%s“ gehört eine Basiskomponente.".formatted(category.german()));
        }
        if (!category.namesComponent() && hasComponent) {
            throw new ComponentMismatch("Zu „%s“ gehört keine Basiskomponente.".formatted(category.german()));
        }
    }
}
