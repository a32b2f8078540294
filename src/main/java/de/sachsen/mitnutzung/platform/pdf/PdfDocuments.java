package de.sachsen.mitnutzung.platform.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Renders templates as tagged PDF/UA-1 that is PDF/A-2a as well, fonts embedded: for everybody, and for the archive. A template is well-formed XHTML in German with a title in
 * its head; whatever people typed goes into it by {@code th:text} only. Nothing is loaded from outside.
 */
@Component
public class PdfDocuments {

    private static final String FONT = "Open Sans";
    private static final String FONT_FILES = "/fonts/ttf/OpenSans/OpenSans-";

    /** What XML cannot hold, even escaped; whoever let it in, it must not keep a document from being written. */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** For what XML or the font does not have. */
    private static final String REPLACEMENT = "?";

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final ITemplateEngine templates;

    PdfDocuments(ITemplateEngine templates) {
        this.templates = templates;
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    /**
     * @param template its name below {@code templates/}, without the ending
     * @param model what the template shows, by name
     */
    public byte[] render(String template, Map<String, Object> model) {
        String page = templates.process(template, new Context(Locale.GERMANY, model));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(COLOURS);
        builder.useReplacementText(REPLACEMENT);
        builder.useFastMode();
        builder.withProducer("Mitnutzung");
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        builder.withHtmlContent(NOT_IN_XML.matcher(page).replaceAll(REPLACEMENT), null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return pdf.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        FSSupplier<InputStream> source = () -> open(file);
        builder.useFont(source, FONT, weight, style, true);
    }

    private static InputStream open(String file) {
        InputStream font = PdfDocuments.class.getResourceAsStream(FONT_FILES + file + ".ttf");
        if (font == null) {
            throw new IllegalStateException("no font file " + file);
        }
        return font;
    }
}
