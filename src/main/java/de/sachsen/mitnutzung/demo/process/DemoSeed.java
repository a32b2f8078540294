package de.sachsen.mitnutzung.demo.process;

import de.sachsen.mitnutzung.demo.DemoCast;
import de.sachsen.mitnutzung.demo.DemoPerson;
import de.sachsen.mitnutzung.organisation.AppointHolder;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.JoinOrganisation;
import de.sachsen.mitnutzung.organisation.Organisation;
import de.sachsen.mitnutzung.organisation.OrganisationId;
import de.sachsen.mitnutzung.organisation.Organisations;
import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.RegisterOrganisation;
import de.sachsen.mitnutzung.organisation.Seat;
import de.sachsen.mitnutzung.organisation.Seats;
import de.sachsen.mitnutzung.organisation.Term;
import de.sachsen.mitnutzung.platform.DemoUsers;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.Seed;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Profile("!production")
@Order(Seed.DEMO)
class DemoSeed implements Seed {

    /** Since when the agreement has its present form: seats are held at whatever time a test plays. */
    private static final LocalDate AGREEMENT = LocalDate.of(2014, 8, 20);

    private final IdentityService identities;
    private final Organisations organisations;
    private final RegisterOrganisation registerOrganisation;
    private final JoinOrganisation joinOrganisation;
    private final Seats seats;
    private final People people;
    private final AppointHolder appointHolder;

    DemoSeed(
            IdentityService identities,
            Organisations organisations,
            RegisterOrganisation registerOrganisation,
            JoinOrganisation joinOrganisation,
            Seats seats,
            People people,
            AppointHolder appointHolder) {
        this.identities = identities;
        this.organisations = organisations;
        this.registerOrganisation = registerOrganisation;
        this.joinOrganisation = joinOrganisation;
        this.seats = seats;
        this.people = people;
        this.appointHolder = appointHolder;
    }

    @Override
    public void sow() {
        register(DemoCast.STATE_OFFICE, "Staatliche Stelle (Beispiel)", Organisation.Kind.STATE_AGENCY);
        register(DemoCast.PROVIDER, "Dienstleister (Beispiel)", Organisation.Kind.SERVICE_PROVIDER);
        DemoCast.all().stream().filter(this::isMissing).forEach(this::create);
        for (Body body : Body.values()) {
            if (!seats.wereEverHeld(body)) {
                fill(body);
            }
        }
    }

    private void register(OrganisationId id, String name, Organisation.Kind kind) {
        if (organisations.find(id).isEmpty()) {
            registerOrganisation.register(id, name, kind);
        }
    }

    private boolean isMissing(DemoPerson person) {
        return identities.createUserQuery().userId(person.id().value()).count() == 0;
    }

    private void create(DemoPerson person) {
        User user = identities.newUser(person.id().value());
        user.setFirstName(person.firstName());
        user.setLastName(person.lastName());
        user.setPassword(DemoUsers.PASSWORD);
        identities.saveUser(user);
        person.groups().forEach(group -> identities.createMembership(user.getId(), group));
        if (person.managesAll()) {
            identities.createGroupQuery().list().stream()
                    .map(Group::getId)
                    .filter(group -> group.startsWith(Groups.MANAGERS) && !group.equals(Groups.MANAGERS))
                    .forEach(group -> identities.createMembership(user.getId(), group));
        }
        person.organisation().ifPresent(organisation -> joinOrganisation.join(person.id(), organisation));
    }

    /** A body may have been configured with fewer seats than the cast has people for. */
    private void fill(Body body) {
        Map<?, Seat> existing = seats.of(body).stream().collect(Collectors.toMap(Seat::id, Function.identity()));
        for (DemoPerson person : DemoCast.all()) {
            person.place()
                    .filter(place -> existing.containsKey(place.seat()))
                    .ifPresent(place -> appointHolder.appoint(
                            place.seat(), place.capacity(), people.idOf(person.id()), Term.from(AGREEMENT)));
        }
    }
}
