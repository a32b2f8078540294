package de.sachsen.mitnutzung.requirement.jdbc;

import static de.sachsen.mitnutzung.requirement.jdbc.Columns.constant;
import static de.sachsen.mitnutzung.requirement.jdbc.Columns.instant;
import static de.sachsen.mitnutzung.requirement.jdbc.Columns.name;
import static de.sachsen.mitnutzung.requirement.jdbc.Columns.text;
import static de.sachsen.mitnutzung.requirement.jdbc.Columns.utc;

import de.sachsen.mitnutzung.catalogue.ComponentId;
import de.sachsen.mitnutzung.organisation.OrganisationId;
import de.sachsen.mitnutzung.platform.Page;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.requirement.Assessment;
import de.sachsen.mitnutzung.requirement.Category;
import de.sachsen.mitnutzung.requirement.CoSigner;
import de.sachsen.mitnutzung.requirement.Draft;
import de.sachsen.mitnutzung.requirement.HistoryEntry;
import de.sachsen.mitnutzung.requirement.Requirement;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.RequirementRecords;
import de.sachsen.mitnutzung.requirement.RequirementStatus;
import de.sachsen.mitnutzung.requirement.Route;
import de.sachsen.mitnutzung.requirement.RoutineDecision;
import de.sachsen.mitnutzung.requirement.Stage;
import de.sachsen.mitnutzung.requirement.Step;
import de.sachsen.mitnutzung.requirement.UnknownRequirement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRequirements implements RequirementRecords {

    static final String OPEN = "status not in ('CLOSED', 'REJECTED', 'INADMISSIBLE', 'MERGED', 'WITHDRAWN', 'EXPIRED')";

    /** What a person or their organisation submitted or co-signed, is told of, or tries out as pilot municipality. */
    private static final String STOOD_BEHIND = """
            requester = :person or organisation = :reader_organisation
            or exists (select 1 from requirement_co_signer signed
                where signed.requirement = requirement.id
                    and (signed.signed_by = :person or signed.organisation = :reader_organisation))
            or exists (select 1 from requirement_informed informed
                where informed.requirement = requirement.id and informed.person = :person)
            or exists (select 1 from implementation tried join organisation on organisation.ags = tried.pilot
                where tried.requirement = requirement.id and organisation.id = :reader_organisation)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcRequirements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Requirement get(RequirementId id) {
        return one("select * from requirement where id = ?", id);
    }

    @Override
    public Requirement lock(RequirementId id) {
        return one("select * from requirement where id = ? for update", id);
    }

    @Override
    public List<RequirementId> beforeDecisionOn(ComponentId component) {
        return jdbc.sql("""
                        select id from requirement
                        where component = ? and (status in ('INCOMPLETE', 'IN_ASSESSMENT')
                            or status = 'ROUTINE' and routine_decision is null)
                        order by id
                        """)
                .param(component.value())
                .query((row, number) -> new RequirementId(row.getString("id")))
                .list();
    }

    private Requirement one(String sql, RequirementId id) {
        return jdbc.sql(sql)
                .param(id.value())
                .query((row, number) -> requirement(row))
                .optional()
                .orElseThrow(UnknownRequirement::new);
    }

    @Override
    public Page<Requirement> list(Search search, Page.Request page) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        search.status().ifPresent(status -> {
            conditions.add("status = :status");
            values.put("status", status.name());
        });
        search.component().ifPresent(component -> {
            conditions.add("component = :component");
            values.put("component", component.value());
        });
        search.organisation().ifPresent(organisation -> {
            conditions.add("organisation = :organisation");
            values.put("organisation", organisation.value());
        });
        search.text().ifPresent(text -> {
            conditions.add("(lower(id) like :text escape '!' or lower(title) like :text escape '!'"
                    + " or lower(description) like :text escape '!'"
                    + search.reader()
                            .map(reader -> " and (" + STOOD_BEHIND + ")")
                            .orElse("") + ")");
            values.put("text", "%" + escaped(text.toLowerCase(Locale.GERMAN)) + "%");
            search.reader().ifPresent(reader -> putReader(values, reader.person(), reader.organisation()));
        });
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        long total = jdbc.sql("select count(*) from requirement" + where)
                .params(values)
                .query(Long.class)
                .single();
        List<Requirement> items = jdbc.sql("select * from requirement" + where
                        + " order by submitted_at desc, id desc offset :offset rows fetch next :size rows only")
                .params(values)
                .param("offset", page.offset())
                .param("size", page.size())
                .query((row, number) -> requirement(row))
                .list();
        return new Page<>(items, page.page(), page.size(), total);
    }

    private static Map<String, Object> putReader(
            Map<String, Object> values, UserId person, Optional<OrganisationId> organisation) {
        values.put("person", person.value());
        values.put(
                "reader_organisation", organisation.map(OrganisationId::value).orElse(""));
        return values;
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    @Override
    public List<Requirement> followedBy(UserId person, Optional<OrganisationId> organisation, int most) {
        return jdbc.sql("""
                        select * from requirement where %s
                        order by submitted_at desc, id desc fetch first :most rows only
                        """.formatted(STOOD_BEHIND))
                .params(putReader(new LinkedHashMap<>(), person, organisation))
                .param("most", most)
                .query((row, number) -> requirement(row))
                .list();
    }

    @Override
    public boolean isBehind(Reader reader, RequirementId id) {
        return jdbc.sql("select count(*) from requirement where id = :id and (%s)".formatted(STOOD_BEHIND))
                        .params(putReader(new LinkedHashMap<>(), reader.person(), reader.organisation()))
                        .param("id", id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public List<Requirement> openToCoSigningBy(OrganisationId organisation, int most) {
        return jdbc.sql("""
                        select * from requirement
                        where organisation <> :organisation and ballot_opened = false and routine_decision is null
                            and withdrawal_pending = false
                            and status in ('SUBMITTED', 'INCOMPLETE', 'DEFERRED', 'IN_ASSESSMENT', 'ROUTINE', 'ON_AGENDA')
                            and not exists (select 1 from requirement_co_signer signed
                                where signed.requirement = requirement.id and signed.organisation = :organisation)
                        order by submitted_at desc, id desc fetch first :most rows only
                        """)
                .param("organisation", organisation.value())
                .param("most", most)
                .query((row, number) -> requirement(row))
                .list();
    }

    @Override
    public List<Requirement> openOn(ComponentId component, RequirementId except) {
        return jdbc.sql("select * from requirement where component = ? and id <> ? and " + OPEN
                        + " order by submitted_at, id")
                .params(component.value(), except.value())
                .query((row, number) -> requirement(row))
                .list();
    }

    @Override
    public Assessment assessment(RequirementId id, int cycle) {
        // asked first: a query inside another takes a second connection where no transaction runs
        List<Assessment.Contribution> contributions = contributions(id, cycle);
        return jdbc.sql("select * from requirement_assessment where requirement = ? and cycle = ?")
                .params(id.value(), cycle)
                .query((row, number) -> assessment(row, contributions))
                .optional()
                .orElseGet(() -> new Assessment(
                        id, cycle, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
    }

    private List<Assessment.Contribution> contributions(RequirementId id, int cycle) {
        return jdbc.sql("select * from requirement_contribution where requirement = ? and cycle = ? order by position")
                .params(id.value(), cycle)
                .query((row, number) -> new Assessment.Contribution(
                        row.getString("criterion"),
                        row.getString("shown_value"),
                        row.getInt("points"),
                        row.getInt("points_of")))
                .list();
    }

    @Override
    public List<CoSigner> coSigners(RequirementId id) {
        return jdbc.sql("select * from requirement_co_signer where requirement = ? order by signed_at, organisation")
                .param(id.value())
                .query((row, number) -> new CoSigner(
                        new OrganisationId(row.getString("organisation")),
                        new UserId(row.getString("signed_by")),
                        instant(row, "signed_at"),
                        text(row, "merged_from").map(RequirementId::new)))
                .list();
    }

    @Override
    public void inform(RequirementId id, UserId person) {
        int known = jdbc.sql("select count(*) from requirement_informed where requirement = ? and person = ?")
                .params(id.value(), person.value())
                .query(Integer.class)
                .single();
        if (known == 0) {
            jdbc.sql("insert into requirement_informed (requirement, person) values (?, ?)")
                    .params(id.value(), person.value())
                    .update();
        }
    }

    @Override
    public List<UserId> supporters(Requirement requirement) {
        Stream<UserId> informed = jdbc
                .sql("select person from requirement_informed where requirement = ? order by person")
                .param(requirement.id().value())
                .query(String.class)
                .list()
                .stream()
                .map(UserId::new);
        Stream<UserId> signed = coSigners(requirement.id()).stream().map(CoSigner::signedBy);
        return Stream.of(Stream.of(requirement.requester()), signed, informed)
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    @Override
    public List<HistoryEntry> history(RequirementId id) {
        return jdbc.sql("select * from requirement_event where requirement = ? order by id")
                .param(id.value())
                .query((row, number) -> new HistoryEntry(
                        instant(row, "happened_at"),
                        text(row, "actor").map(UserId::new),
                        Step.valueOf(row.getString("kind")),
                        row.getString("text"),
                        text(row, "note")))
                .list();
    }

    @Override
    public void add(Requirement requirement) {
        jdbc.sql("insert into requirement ("
                        + String.join(", ", values(requirement).keySet()) + ") values (:"
                        + String.join(", :", values(requirement).keySet()) + ")")
                .params(values(requirement))
                .update();
    }

    @Override
    public void save(Requirement requirement) {
        Map<String, Object> values = values(requirement);
        String assignments = values.keySet().stream()
                .filter(column -> !column.equals("id"))
                .map(column -> column + " = :" + column)
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
        jdbc.sql("update requirement set " + assignments + " where id = :id")
                .params(values)
                .update();
    }

    private Map<String, Object> values(Requirement requirement) {
        Requirement.State state = requirement.state();
        Draft draft = state.draft();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", state.id().value());
        values.put("title", draft.title());
        values.put("description", draft.description());
        values.put("component", draft.component().map(ComponentId::value).orElse(null));
        values.put("category", draft.category().name());
        values.put("legal_obligation", draft.legalObligation());
        values.put("urgency", draft.urgency());
        values.put("estimated_municipalities", draft.estimatedMunicipalities());
        values.put("personal_data", draft.personalData());
        values.put("status", state.status().name());
        values.put("requester", state.requester().value());
        values.put("organisation", state.organisation().value());
        values.put("submitted_at", utc(state.submittedAt()));
        values.put("changed_at", utc(clock.instant()));
        values.put("cycle", state.cycle());
        values.put("route", name(state.route()));
        values.put("ballot_opened", state.ballotOpened());
        values.put("motion", state.motion().orElse(null));
        values.put("check_note", state.checkNote().orElse(null));
        values.put("answer", state.answer().orElse(null));
        values.put("duplicate_of", state.duplicateOf().map(RequirementId::value).orElse(null));
        values.put("resubmission_date", state.resubmissionDate().orElse(null));
        values.put("instruction", state.instruction().orElse(null));
        values.put("routine_decision", name(state.routineDecision()));
        values.put("routine_note", state.routineNote().orElse(null));
        values.put("withdrawal_pending", state.withdrawalPending());
        return values;
    }

    @Override
    public void save(Assessment assessment) {
        ensureAssessment(assessment.requirement(), assessment.cycle());
        jdbc.sql("""
                        update requirement_assessment set effort_person_days = ?, cost_euro = ?, feasible = ?,
                            effort_note = ?, changes_service_class = ?, cross_component = ?, benefit = ?, reach = ?,
                            strategic_fit = ?, benefit_note = ?, protection_risk = ?, protection_note = ?
                        where requirement = ? and cycle = ?
                        """)
                .params(
                        assessment.effort().map(Assessment.Effort::personDays).orElse(null),
                        assessment.effort().map(Assessment.Effort::costEuro).orElse(null),
                        assessment.effort().map(Assessment.Effort::feasible).orElse(null),
                        assessment.effort().flatMap(Assessment.Effort::note).orElse(null),
                        assessment
                                .effort()
                                .map(Assessment.Effort::changesServiceClass)
                                .orElse(null),
                        assessment
                                .effort()
                                .map(Assessment.Effort::crossComponent)
                                .orElse(null),
                        assessment.benefit().map(Assessment.Benefit::benefit).orElse(null),
                        assessment.benefit().map(Assessment.Benefit::reach).orElse(null),
                        assessment
                                .benefit()
                                .map(Assessment.Benefit::strategicFit)
                                .orElse(null),
                        assessment.benefit().flatMap(Assessment.Benefit::note).orElse(null),
                        assessment.protection().map(Assessment.Protection::risk).orElse(null),
                        assessment
                                .protection()
                                .flatMap(Assessment.Protection::note)
                                .orElse(null),
                        assessment.requirement().value(),
                        assessment.cycle())
                .update();
    }

    /** Steps of one requirement come one after another, so nobody else inserts in between. */
    private void ensureAssessment(RequirementId id, int cycle) {
        int found = jdbc.sql("select count(*) from requirement_assessment where requirement = ? and cycle = ?")
                .params(id.value(), cycle)
                .query(Integer.class)
                .single();
        if (found == 0) {
            jdbc.sql("insert into requirement_assessment (requirement, cycle) values (?, ?)")
                    .params(id.value(), cycle)
                    .update();
        }
    }

    @Override
    public void carryAssessment(RequirementId id, int from, int to) {
        Assessment earlier = assessment(id, from);
        save(new Assessment(
                id, to, earlier.effort(), earlier.benefit(), earlier.protection(), Optional.empty(), List.of()));
        earlier.score().ifPresent(score -> saveScore(id, to, score, earlier.contributions()));
    }

    @Override
    public void saveScore(RequirementId id, int cycle, int score, List<Assessment.Contribution> contributions) {
        ensureAssessment(id, cycle);
        jdbc.sql("update requirement_assessment set score = ? where requirement = ? and cycle = ?")
                .params(score, id.value(), cycle)
                .update();
        jdbc.sql("delete from requirement_contribution where requirement = ? and cycle = ?")
                .params(id.value(), cycle)
                .update();
        for (int position = 0; position < contributions.size(); position++) {
            Assessment.Contribution contribution = contributions.get(position);
            jdbc.sql("""
                            insert into requirement_contribution (requirement, cycle, position, criterion, shown_value,
                                points, points_of) values (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            id.value(),
                            cycle,
                            position,
                            contribution.criterion(),
                            contribution.value(),
                            contribution.points(),
                            contribution.of())
                    .update();
        }
    }

    @Override
    public void add(RequirementId id, CoSigner coSigner) {
        int found = jdbc.sql("select count(*) from requirement_co_signer where requirement = ? and organisation = ?")
                .params(id.value(), coSigner.organisation().value())
                .query(Integer.class)
                .single();
        if (found > 0) {
            return;
        }
        jdbc.sql("""
                        insert into requirement_co_signer (requirement, organisation, signed_by, signed_at, merged_from)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        coSigner.organisation().value(),
                        coSigner.signedBy().value(),
                        utc(coSigner.signedAt()),
                        coSigner.mergedFrom().map(RequirementId::value).orElse(null))
                .update();
    }

    @Override
    public void removeCoSigner(RequirementId id, CoSigner coSigner) {
        jdbc.sql("delete from requirement_co_signer where requirement = ? and organisation = ?")
                .params(id.value(), coSigner.organisation().value())
                .update();
    }

    @Override
    public void append(RequirementId id, HistoryEntry entry) {
        jdbc.sql("""
                        insert into requirement_event (requirement, happened_at, actor, kind, text, note)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        utc(entry.at()),
                        entry.actor().map(UserId::value).orElse(null),
                        entry.step().name(),
                        entry.text(),
                        entry.note().orElse(null))
                .update();
    }

    @Override
    public int enter(RequirementId id, Stage stage, Instant at) {
        int visit = jdbc.sql("select count(*) + 1 from requirement_stage where requirement = ? and stage = ?")
                .params(id.value(), stage.name())
                .query(Integer.class)
                .single();
        jdbc.sql("insert into requirement_stage (requirement, stage, visit, entered_at) values (?, ?, ?, ?)")
                .params(id.value(), stage.name(), visit, utc(at))
                .update();
        return visit;
    }

    @Override
    public void leave(RequirementId id, Stage stage, Instant at) {
        jdbc.sql("update requirement_stage set left_at = ? where requirement = ? and stage = ? and left_at is null")
                .params(utc(at), id.value(), stage.name())
                .update();
    }

    @Override
    public Optional<Integer> openVisit(RequirementId id, Stage stage) {
        return jdbc.sql("select visit from requirement_stage where requirement = ? and stage = ? and left_at is null")
                .params(id.value(), stage.name())
                .query(Integer.class)
                .optional();
    }

    private static Requirement requirement(ResultSet row) throws SQLException {
        return Requirement.of(new Requirement.State(
                new RequirementId(row.getString("id")),
                new Draft(
                        row.getString("title"),
                        row.getString("description"),
                        text(row, "component").map(ComponentId::new),
                        Category.valueOf(row.getString("category")),
                        row.getBoolean("legal_obligation"),
                        row.getInt("urgency"),
                        row.getInt("estimated_municipalities"),
                        row.getBoolean("personal_data")),
                RequirementStatus.valueOf(row.getString("status")),
                new UserId(row.getString("requester")),
                new OrganisationId(row.getString("organisation")),
                instant(row, "submitted_at"),
                row.getInt("cycle"),
                constant(row, "route", Route.class),
                row.getBoolean("ballot_opened"),
                text(row, "motion"),
                text(row, "check_note"),
                text(row, "answer"),
                text(row, "duplicate_of").map(RequirementId::new),
                Optional.ofNullable(row.getObject("resubmission_date", LocalDate.class)),
                text(row, "instruction"),
                constant(row, "routine_decision", RoutineDecision.class),
                text(row, "routine_note"),
                row.getBoolean("withdrawal_pending")));
    }

    private static Assessment assessment(ResultSet row, List<Assessment.Contribution> contributions)
            throws SQLException {
        return new Assessment(
                new RequirementId(row.getString("requirement")),
                row.getInt("cycle"),
                row.getObject("effort_person_days") == null
                        ? Optional.empty()
                        : Optional.of(new Assessment.Effort(
                                row.getInt("effort_person_days"),
                                row.getBigDecimal("cost_euro"),
                                row.getBoolean("feasible"),
                                text(row, "effort_note"),
                                row.getBoolean("changes_service_class"),
                                row.getBoolean("cross_component"))),
                row.getObject("benefit") == null
                        ? Optional.empty()
                        : Optional.of(new Assessment.Benefit(
                                row.getInt("benefit"),
                                row.getInt("reach"),
                                row.getInt("strategic_fit"),
                                text(row, "benefit_note"))),
                row.getObject("protection_risk") == null
                        ? Optional.empty()
                        : Optional.of(
                                new Assessment.Protection(row.getInt("protection_risk"), text(row, "protection_note"))),
                row.getObject("score") == null ? Optional.empty() : Optional.of(row.getInt("score")),
                contributions);
    }
}
