/** Who takes part: municipalities, agencies and their people, and who holds which seat of which body when. */
@org.springframework.modulith.ApplicationModule(displayName = "Organisation", allowedDependencies = "platform")
package de.sachsen.mitnutzung.organisation;
