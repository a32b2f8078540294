package de.sachsen.mitnutzung.notification.mail;

import de.sachsen.mitnutzung.organisation.MailAddresses;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes mails in the caller's transaction: each is sent once that has committed, and never if it has not. Without a mail
 * server nothing is taken, so that no heap of old mails goes out on the day that there is one; people read their notices
 * in the portal then.
 */
@Service
public class MailOutbox {

    private final JdbcMails mails;
    private final MailAddresses addresses;
    private final MailServer server;
    private final Clock clock;

    MailOutbox(JdbcMails mails, MailAddresses addresses, MailServer server, Clock clock) {
        this.mails = mails;
        this.addresses = addresses;
        this.server = server;
        this.clock = clock;
    }

    /** Where a mail to the user would go now; nothing if none would. */
    public Optional<MailAddress> reaches(UserId recipient) {
        return server.exists() ? addresses.of(recipient).flatMap(MailAddress::parse) : Optional.empty();
    }

    /** Keeps papers until all mails that they go with are done with; nothing if there are none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<PaperBundle> keep(List<Paper> papers) {
        if (papers.isEmpty()) {
            return Optional.empty();
        }
        PaperBundle bundle = new PaperBundle(UUID.randomUUID());
        mails.add(bundle, papers);
        return Optional.of(bundle);
    }

    /** @param address as {@link #reaches} says */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(UserId recipient, MailAddress address, Letter letter) {
        mails.add(UUID.randomUUID(), recipient, address, letter, clock.instant());
    }
}
