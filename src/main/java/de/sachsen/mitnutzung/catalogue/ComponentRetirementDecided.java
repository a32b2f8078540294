package de.sachsen.mitnutzung.catalogue;

import java.time.LocalDate;

/**
 * A component got the day from which it is out of operation, or another one. From now on it takes no requirements and no
 * activations; who has open ones reacts in the transaction that stores the day.
 *
 * @param retiresOn the first day without the component
 */
public record ComponentRetirementDecided(ComponentId component, LocalDate retiresOn, Cause cause) {}
