package de.sachsen.mitnutzung.minutes;

import de.sachsen.mitnutzung.calendar.GermanDates;
import de.sachsen.mitnutzung.platform.pdf.PdfDocuments;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Minutes as PDF/UA. */
@Component
public class MinutesPdf {

    private final PdfDocuments documents;

    MinutesPdf(PdfDocuments documents) {
        this.documents = documents;
    }

    public byte[] of(MinutesSheet sheet) {
        return documents.render(
                "pdf/niederschrift", Map.of("sheet", sheet, "dates", new Dates(), "places", SignedAs.values()));
    }

    /** What the template needs of {@link GermanDates}. */
    public static final class Dates {

        public String moment(Instant moment) {
            return GermanDates.moment(moment);
        }

        public String until(Instant deadline) {
            return GermanDates.until(deadline);
        }
    }
}
