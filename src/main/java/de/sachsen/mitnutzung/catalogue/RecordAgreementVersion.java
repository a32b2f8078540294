package de.sachsen.mitnutzung.catalogue;

import de.sachsen.mitnutzung.platform.InvalidField;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that both sides signed a new version of the agreement. It carries the date of the later signature. Joins a
 * running transaction.
 */
@Service
@Transactional
public class RecordAgreementVersion {

    private final JdbcAgreement agreement;
    private final Clock clock;

    RecordAgreementVersion(JdbcAgreement agreement, Clock clock) {
        this.agreement = agreement;
        this.clock = clock;
    }

    /**
     * Records a version whose goals, services, participation and costs are those of the version before.
     *
     * @param note what changed, in German
     * @throws InvalidField when a signature lies in the future, or both lie before the version in force
     */
    public AgreementVersion record(AgreementVersion.Signatures signatures, Cause cause, String note, UserId author) {
        return record(signatures, agreement.current().text(), cause, note, author);
    }

    /**
     * Records a version that says something new.
     *
     * @param note what changed, in German
     * @throws InvalidField when a signature lies in the future, or both lie before the version in force
     */
    public AgreementVersion record(
            AgreementVersion.Signatures signatures,
            AgreementVersion.Text text,
            Cause cause,
            String note,
            UserId author) {
        agreement.lock();
        LocalDate today = LocalDate.now(clock);
        if (signatures.byState().isAfter(today)) {
            throw new InvalidField("stateSignedOn", "Die Unterschrift des Freistaates liegt in der Zukunft.");
        }
        if (signatures.byMunicipalities().isAfter(today)) {
            throw new InvalidField("municipalitiesSignedOn", "Die Unterschrift der Kommunen liegt in der Zukunft.");
        }
        AgreementVersion inForce = agreement.current();
        if (signatures.complete().isBefore(inForce.dated())) {
            throw new InvalidField(
                    "stateSignedOn", "Eine neue Fassung kann nicht vor der geltenden unterschrieben worden sein.");
        }
        Statement origin = Statement.sourced("Von beiden Seiten unterschriebene Fassung.", cause.text());
        return agreement.append(inForce.title(), signatures, origin, text, cause, note, author);
    }
}
