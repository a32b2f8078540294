package de.sachsen.mitnutzung.statistics;

import de.sachsen.mitnutzung.platform.Page;
import de.sachsen.mitnutzung.platform.UserId;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives out resolutions to those whom they are for. */
@Service
@Transactional(readOnly = true)
public class ReadResolutions {

    private final Resolutions resolutions;
    private final StatisticsReaders readers;

    ReadResolutions(Resolutions resolutions, StatisticsReaders readers) {
        this.resolutions = resolutions;
        this.readers = readers;
    }

    /** @throws StatisticsNotYours unless the reader is of a body, the office or the administration */
    public Page<Resolution> list(Resolutions.Search search, Page.Request page, UserId reader) {
        readers.require(reader);
        return resolutions.list(search, page);
    }

    /** @throws StatisticsNotYours as above, before the first is handed over */
    public void each(Resolutions.Search search, UserId reader, Consumer<Resolution> taker) {
        readers.require(reader);
        resolutions.each(search, taker);
    }
}
