package de.sachsen.mitnutzung.catalogue;

/**
 * A component got a new version, or was created with its first. Published in the transaction that stores it; not for the
 * first filling of the catalogue.
 *
 * @param number of the new version
 */
public record ComponentVersionPublished(ComponentId component, int number, Cause cause) {}
