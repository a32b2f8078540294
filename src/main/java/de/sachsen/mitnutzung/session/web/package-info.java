/** Sessions over REST. */
package de.sachsen.mitnutzung.session.web;
