package de.sachsen.mitnutzung.requirement.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.platform.PersonalData;
import de.sachsen.mitnutzung.platform.Pseudonym;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.UserIdColumn;
import de.sachsen.mitnutzung.voting.process.BallotProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The requester as the processes know them: by user id in variables, by name in what their tasks showed of the case. */
@Component
@Order(0)
class RequesterInProcesses implements PersonalData {

    /** Where the engine keeps who submitted the start form, because the model says so. */
    private static final String INITIATOR = "initiator";

    private static final List<String> SHOWN =
            List.of(RequirementEvaluation.CASE_FILE.name(), BallotProcess.EVIDENCE.name());

    private final JdbcClient jdbc;
    private final People people;
    private final ObjectMapper json;

    RequesterInProcesses(JdbcClient jdbc, People people, ObjectMapper json) {
        this.jdbc = jdbc;
        this.people = people;
        this.json = json;
    }

    @Override
    public List<UserIdColumn> columns() {
        return Stream.of(RequirementEvaluation.REQUESTER.name(), INITIATOR)
                .flatMap(variable -> UserIdColumn.inVariable(variable).stream())
                .toList();
    }

    /** What the engine's history shows of a case stays, but for the name. */
    @Override
    public void forget(UserId user, Pseudonym pseudonym) {
        Optional<PersonId> person = people.find(user);
        if (person.isPresent()) {
            String name = people.nameOf(person.get());
            for (Shown shown : shownOfCasesOf(user)) {
                withoutRequester(shown.text(), name)
                        .ifPresent(text -> jdbc.sql("update act_ge_bytearray set bytes_ = ? where id_ = ?")
                                .params(text, shown.id())
                                .update());
            }
        }
    }

    private record Shown(String id, byte[] text) {}

    private List<Shown> shownOfCasesOf(UserId user) {
        return jdbc.sql("""
                        select stored.id_, stored.bytes_ from act_ge_bytearray stored
                        where stored.name_ in (:shown) and stored.root_proc_inst_id_ in (
                            select process.id_ from act_hi_procinst process
                            join requirement_event event on event.requirement = process.business_key_
                            where event.actor = :user)
                        """)
                .param("shown", SHOWN)
                .param("user", user.value())
                .query((row, number) -> new Shown(row.getString("id_"), row.getBytes("bytes_")))
                .list();
    }

    private Optional<byte[]> withoutRequester(byte[] shown, String name) {
        try {
            JsonNode file = json.readTree(shown);
            if (!file.path(CaseFiles.REQUESTER).asText().equals(name)) {
                return Optional.empty();
            }
            ((ObjectNode) file).put(CaseFiles.REQUESTER, People.NAMELESS);
            return Optional.of(json.writeValueAsBytes(file));
        } catch (IOException notWhatThisApplicationWrote) {
            throw new UncheckedIOException(notWhatThisApplicationWrote);
        }
    }
}
