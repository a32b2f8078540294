/** What people are told of their data, and that those who have left are unknown afterwards. */
package de.sachsen.mitnutzung.privacy;
