package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.api.Served;
import org.springframework.test.context.TestPropertySource;

@Served
@TestPropertySource(
        properties = {ConcurrentVotes.SIX_SEATS, "spring.datasource.url=jdbc:h2:mem:concurrent-votes;DB_CLOSE_DELAY=-1"
        })
class ConcurrentVotesTest extends ConcurrentVotes {}
