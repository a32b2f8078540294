package de.sachsen.mitnutzung.catalogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.sachsen.mitnutzung.catalogue.Agreement;
import de.sachsen.mitnutzung.catalogue.AgreementVersion;
import de.sachsen.mitnutzung.catalogue.AgreementVersion.Signatures;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/agreement")
@Tag(name = "Vereinbarung")
class AgreementController {

    private final Agreement agreement;

    AgreementController(Agreement agreement) {
        this.agreement = agreement;
    }

    @GetMapping
    @Operation(summary = "Die geltende Vereinbarung und ihre Fassungen")
    AgreementView show() {
        return AgreementView.of(agreement);
    }

    /** The agreement in force, and how it came to be. */
    record AgreementView(
            String title,
            List<StatementView> goals,
            List<StatementView> services,
            List<StatementView> participation,
            List<StatementView> costs,
            List<Edition> versions) {

        static AgreementView of(Agreement agreement) {
            List<AgreementVersion> versions = agreement.versions();
            AgreementVersion current = versions.get(versions.size() - 1);
            return new AgreementView(
                    current.title(),
                    StatementView.of(current.text().goals()),
                    StatementView.of(current.text().services()),
                    StatementView.of(current.text().participation()),
                    StatementView.of(current.text().costs()),
                    versions.stream().map(Edition::of).toList());
        }
    }

    /** One version (Fassung) of the agreement. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Edition(
            VersionView version,
            LocalDate dated,
            StatementView origin,
            LocalDate stateSignedOn,
            LocalDate municipalitiesSignedOn) {

        static Edition of(AgreementVersion edition) {
            return new Edition(
                    VersionView.of(edition.version()),
                    edition.dated(),
                    StatementView.of(edition.origin()),
                    edition.signatures().map(Signatures::byState).orElse(null),
                    edition.signatures().map(Signatures::byMunicipalities).orElse(null));
        }
    }
}
