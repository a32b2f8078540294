package de.sachsen.mitnutzung.privacy;

import de.sachsen.mitnutzung.api.Served;
import org.springframework.test.context.TestPropertySource;

/** On a database of its own, because it changes who holds a seat. */
@Served
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:departure;DB_CLOSE_DELAY=-1")
class DepartureTest extends Departure {}
