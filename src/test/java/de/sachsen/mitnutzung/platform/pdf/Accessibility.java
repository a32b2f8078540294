package de.sachsen.mitnutzung.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds a document against ISO 14289-1 (PDF/UA-1) and ISO 19005-2 level A (PDF/A-2a), by veraPDF. */
public final class Accessibility {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Accessibility() {}

    public static void confirm(byte[] pdf) {
        for (PDFAFlavour standard : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            ValidationResult result = validate(pdf, standard);
            assertThat(failures(result)).as(standard.toString()).isEmpty();
            assertThat(result.isCompliant()).as(standard.toString()).isTrue();
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
        }
    }

    public static ValidationResult validate(byte[] pdf, PDFAFlavour standard) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard)) {
            return Foundries.defaultInstance().createValidator(standard, false).validate(parser);
        } catch (Exception notEvenPdf) {
            throw new AssertionError(notEvenPdf);
        }
    }

    private static List<String> failures(ValidationResult result) {
        return result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " "
                        + assertion.getLocation())
                .distinct()
                .toList();
    }
}
