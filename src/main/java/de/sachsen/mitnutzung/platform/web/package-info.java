/** The edge of the REST interface: refusals and errors as problem details, and its description as OpenAPI. */
package de.sachsen.mitnutzung.platform.web;
