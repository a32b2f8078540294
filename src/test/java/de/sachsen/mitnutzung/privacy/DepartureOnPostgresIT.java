package de.sachsen.mitnutzung.privacy;

import de.sachsen.mitnutzung.api.ServedOnPostgres;
import org.springframework.test.annotation.DirtiesContext;

/** Changes who holds a seat, so nobody else uses its application. */
@ServedOnPostgres
@DirtiesContext
class DepartureOnPostgresIT extends Departure {}
