package de.sachsen.mitnutzung.catalogue;

import de.sachsen.mitnutzung.platform.UserId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fills an empty catalogue from its files, before the application takes requests: all or nothing. Where two nodes start
 * at once, the second runs into the first agreement version of the first and leaves the catalogue to it.
 */
@Service
class FirstRecording implements SmartInitializingSingleton {

    /** No person: the application itself. */
    static final UserId AUTHOR = new UserId("mitnutzung");

    private final JdbcAgreement agreement;
    private final JdbcServiceLevels serviceLevels;
    private final JdbcComponents components;
    private final Clock clock;
    private final TransactionOperations transactions;

    FirstRecording(
            JdbcAgreement agreement,
            JdbcServiceLevels serviceLevels,
            JdbcComponents components,
            Clock clock,
            TransactionOperations transactions) {
        this.agreement = agreement;
        this.serviceLevels = serviceLevels;
        this.components = components;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (agreement.isOnRecord()) {
            return;
        }
        try {
            transactions.executeWithoutResult(transaction -> record(new CatalogueFiles()));
        } catch (DuplicateKeyException recordedMeanwhile) {
            if (!agreement.isOnRecord()) {
                throw recordedMeanwhile;
            }
        }
    }

    private void record(CatalogueFiles files) {
        recordAgreement(files.agreement());
        files.serviceLevels()
                .forEach((serviceClass, terms) ->
                        serviceLevels.append(serviceClass, terms, Cause.FIRST_RECORDING, "", AUTHOR));
        CatalogueFiles.CommonFile common = files.common();
        files.components()
                .forEach(file -> components.begin(
                        new ComponentId(file.id()),
                        file.name(),
                        file.lifecycle(),
                        file.serviceClass(),
                        file.annex(common),
                        Cause.FIRST_RECORDING,
                        AUTHOR));
    }

    private void recordAgreement(CatalogueFiles.AgreementFile file) {
        int number = 0;
        for (CatalogueFiles.AgreementVersionEntry entry : file.versions()) {
            number++;
            agreement.insert(new AgreementVersion(
                    VersionRows.now(clock, number, new Cause(entry.cause()), "", AUTHOR),
                    file.title(),
                    entry.dated(),
                    Optional.empty(),
                    entry.origin(),
                    entry.text()));
        }
    }
}
