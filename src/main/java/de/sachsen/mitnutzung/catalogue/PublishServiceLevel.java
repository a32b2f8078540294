package de.sachsen.mitnutzung.catalogue;

import de.sachsen.mitnutzung.platform.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts new terms of a service class on record; older ones stay readable, so that a measurement can be judged by the
 * terms of its time. Joins a running transaction.
 */
@Service
@Transactional
public class PublishServiceLevel {

    private final JdbcServiceLevels serviceLevels;

    PublishServiceLevel(JdbcServiceLevels serviceLevels) {
        this.serviceLevels = serviceLevels;
    }

    /** @param note what changed, in German */
    public ServiceLevel publish(
            ServiceClass serviceClass, ServiceLevel.Terms terms, Cause cause, String note, UserId author) {
        return serviceLevels.append(serviceClass, terms, cause, note, author);
    }
}
