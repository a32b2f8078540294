/** What the agreement is about: the shared components in their versions, the service classes and the agreement itself. */
@org.springframework.modulith.ApplicationModule(displayName = "Catalogue", allowedDependencies = "platform")
package de.sachsen.mitnutzung.catalogue;
