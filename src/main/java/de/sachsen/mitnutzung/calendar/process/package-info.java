/** Offers the deadlines to the timers of process models. */
package de.sachsen.mitnutzung.calendar.process;
