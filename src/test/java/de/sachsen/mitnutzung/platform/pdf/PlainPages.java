package de.sachsen.mitnutzung.platform.pdf;

import java.util.Map;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Pages full of plain text, by the same renderer: what a document costs that has nothing to tell. */
public final class PlainPages {

    private static final String PAGES = """
            <html lang="de" xmlns="http://www.w3.org/1999/xhtml" xmlns:th="http://www.thymeleaf.org"><head>
            <title>Text</title><style>@page { size: A4 } body { font-family: "Open Sans" }
            div { page-break-after: always }</style></head>
            <body><div th:each="page : ${#numbers.sequence(1, pages)}"><p th:each="line : ${#numbers.sequence(1, 12)}"
            th:text="${text}">Text</p></div></body></html>
            """;

    private static final String TEXT =
            "Die Arbeitsgruppe entscheidet mit der Mehrheit der abgegebenen Stimmen. ".repeat(4);

    private final PdfDocuments documents;

    public PlainPages() {
        SpringTemplateEngine templates = new SpringTemplateEngine();
        templates.setTemplateResolver(new StringTemplateResolver());
        documents = new PdfDocuments(templates);
    }

    public byte[] render(int pages) {
        return documents.render(PAGES, Map.of("pages", pages, "text", TEXT));
    }
}
