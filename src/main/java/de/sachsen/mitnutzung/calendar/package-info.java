/** Counts working days in Saxony and turns the configured periods into deadlines. */
@org.springframework.modulith.ApplicationModule(displayName = "Calendar", allowedDependencies = "platform")
package de.sachsen.mitnutzung.calendar;
