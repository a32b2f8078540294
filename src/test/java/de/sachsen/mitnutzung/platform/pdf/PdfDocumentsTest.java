package de.sachsen.mitnutzung.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The renderer with a template of its own. */
class PdfDocumentsTest {

    private static final String PAGE = """
            <html lang="de" xmlns="http://www.w3.org/1999/xhtml" xmlns:th="http://www.thymeleaf.org"><head>
            <title>Probe</title><style>body { font-family: "Open Sans" }</style></head>
            <body><h1>Probe</h1><p style="white-space: pre-wrap" th:text="${text}">Text</p></body></html>
            """;

    private static byte[] rendered(String page, String text) {
        SpringTemplateEngine templates = new SpringTemplateEngine();
        templates.setTemplateResolver(new StringTemplateResolver());
        return new PdfDocuments(templates).render(page, Map.of("text", text));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void what_people_typed_is_text_whatever_it_looks_like() throws IOException {
        String typed = "</p><script>alert(1)</script> &amp; ${7*7} [[${7*7}]] <img src=\"file:///etc/passwd\"/> ]]>";
        byte[] pdf = rendered(PAGE, typed);

        Accessibility.confirm(pdf);
        assertThat(textOf(pdf).replaceAll("\\s+", " ")).contains(typed.replaceAll("\\s+", " "));
    }

    @Test
    void characters_that_font_or_xml_do_not_have_keep_no_document_from_being_written() throws IOException {
        byte[] pdf = rendered(PAGE, "Straße – „ja“ € 😀 漢字 \u0000 \u0007 \uD800 \uFFFF\u202E שלום\nneue Zeile");

        Accessibility.confirm(pdf);
        assertThat(textOf(pdf)).contains("Straße – „ja“ €", "neue Zeile");
    }

    @Test
    void a_very_long_word_is_broken_and_an_endless_text_goes_over_pages() throws IOException {
        byte[] pdf = rendered(PAGE.replace("pre-wrap", "pre-wrap; word-wrap: break-word"), "x".repeat(20_000));

        Accessibility.confirm(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
        }
    }

    @Test
    void nothing_is_loaded_from_outside() {
        byte[] pdf = rendered(
                PAGE.replace(
                        "<h1>Probe</h1>",
                        "<h1>Probe</h1><img src=\"file:///etc/hostname\" alt=\"x\"/>"
                                + "<link rel=\"stylesheet\" href=\"http://localhost:1/x.css\"/>"),
                "x");

        assertThat(pdf).isNotEmpty();
    }

    @Test
    void a_document_without_a_title_does_not_pass() {
        byte[] pdf = rendered(PAGE.replace("<title>Probe</title>", ""), "x");

        assertThat(Accessibility.validate(pdf, PDFAFlavour.PDFUA_1).isCompliant())
                .isFalse();
    }
}
