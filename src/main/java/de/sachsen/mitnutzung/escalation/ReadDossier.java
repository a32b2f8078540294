package de.sachsen.mitnutzung.escalation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.Membership;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.Ballots;
import de.sachsen.mitnutzung.voting.Choice;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the dossier of a referral as the council had it, whatever has changed since. */
@Service
@Transactional(readOnly = true)
public class ReadDossier {

    /** People, who are named in the tasks only. */
    private static final Set<String> NAMES = Set.of("requester", "contacts");

    private final Referrals referrals;
    private final Ballots ballots;
    private final Deliberations deliberations;
    private final Membership membership;
    private final ObjectMapper json;

    ReadDossier(
            Referrals referrals,
            Ballots ballots,
            Deliberations deliberations,
            Membership membership,
            ObjectMapper json) {
        this.referrals = referrals;
        this.ballots = ballots;
        this.deliberations = deliberations;
        this.membership = membership;
        this.json = json;
    }

    /**
     * @throws DossierNotYours when the reader is neither of the council nor of the office
     * @throws DossierNotComplete when the reader is of the council and the office works on it still
     */
    public Dossier of(ReferralId id, UserId reader) {
        Referral referral = referrals.get(id);
        if (!membership.isIn(reader, Groups.OFFICE)) {
            if (!isOfCouncil(reader)) {
                throw new DossierNotYours();
            }
            if (!isPresented(referral)) {
                throw new DossierNotComplete();
            }
        }
        return dossier(referral);
    }

    /** Whether {@link #of} would show it. */
    public boolean isReadable(Referral referral, UserId reader) {
        return membership.isIn(reader, Groups.OFFICE) || isOfCouncil(reader) && isPresented(referral);
    }

    private boolean isOfCouncil(UserId reader) {
        return membership.isIn(reader, Groups.COUNCIL) || membership.isIn(reader, Groups.COUNCIL_CHAIR);
    }

    /** What was put off to another session the council had before. */
    private static boolean isPresented(Referral referral) {
        return referral.state() != ReferralState.PREPARING || referral.verdict().isPresent();
    }

    private Dossier dossier(Referral referral) {
        return new Dossier(
                referral.id().value(),
                referral.requirement(),
                referral.reason(),
                referral.state(),
                referral.verdict().orElse(null),
                referral.since(),
                referral.motion(),
                referral.recommendation().orElse(null),
                referral.note().orElse(null),
                file(referral),
                dissent(referral),
                deliberations.on(referral.requirement(), endOfDeliberation(referral)));
    }

    private Map<String, Object> file(Referral referral) {
        try {
            Map<String, Object> file = new LinkedHashMap<>(
                    json.readValue(referral.dossier(), new TypeReference<Map<String, Object>>() {}));
            file.keySet().removeAll(NAMES);
            file.values().removeIf(Objects::isNull);
            return file;
        } catch (JsonProcessingException notWrittenByUs) {
            throw new IllegalStateException("dossier of " + referral.id(), notWrittenByUs);
        }
    }

    /** Of the working group's last ballot before the referral. */
    private List<Dossier.Dissent> dissent(Referral referral) {
        return ballots.on(referral.requirement()).stream()
                .filter(ballot -> ballot.body() == Body.WORKING_GROUP)
                .filter(ballot -> ballot.result()
                        .filter(result -> !result.closedAt().isAfter(referral.since()))
                        .isPresent())
                .reduce((earlier, later) -> later)
                .filter(Ballot::settled)
                .map(this::reasonsAgainst)
                .orElse(List.of());
    }

    private List<Dossier.Dissent> reasonsAgainst(Ballot ballot) {
        return ballots.votes(ballot.id()).stream()
                .filter(vote -> vote.choice() == Choice.NO)
                .map(vote -> new Dossier.Dissent(
                        ballot.seat(vote.seat()).label(), vote.reason().orElse("")))
                .sorted(Comparator.comparing(Dossier.Dissent::seat))
                .toList();
    }

    /** The council's ballots show what was said until they opened. */
    private Optional<Instant> endOfDeliberation(Referral referral) {
        return ballots.on(referral.requirement()).stream()
                .filter(ballot -> ballot.body() == Body.COUNCIL)
                .filter(ballot -> !ballot.preparedAt().isBefore(referral.since()))
                .filter(ballot -> referral.decidedAt()
                        .filter(decided -> ballot.preparedAt().isAfter(decided))
                        .isEmpty())
                .flatMap(ballot -> ballot.opening().stream())
                .map(Ballot.Opening::openedAt)
                .reduce((earlier, later) -> later)
                .or(referral::decidedAt);
    }
}
