package de.sachsen.mitnutzung.demo;

import de.sachsen.mitnutzung.platform.DemoUsers;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

@Component
@Profile("!production")
class DemoSignIn implements DemoUsers {

    private static final List<DemoUser> ALL = DemoCast.all().stream()
            .map(person -> new DemoUser(person.id(), person.description()))
            .toList();

    @Override
    public List<DemoUser> all() {
        return ALL;
    }
}
