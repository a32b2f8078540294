package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.api.ServedOnPostgres;
import org.springframework.test.context.TestPropertySource;

@ServedOnPostgres
@TestPropertySource(properties = ConcurrentVotes.SIX_SEATS)
class ConcurrentVotesOnPostgresIT extends ConcurrentVotes {}
