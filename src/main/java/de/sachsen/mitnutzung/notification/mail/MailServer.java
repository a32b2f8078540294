package de.sachsen.mitnutzung.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The mail server of {@code spring.mail.*}, if there is one. */
@Component
class MailServer {

    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);

    private final ObjectProvider<JavaMailSenderImpl> configured;

    MailServer(ObjectProvider<JavaMailSenderImpl> configured) {
        this.configured = configured;
    }

    boolean exists() {
        JavaMailSenderImpl server = configured.getIfAvailable();
        return server != null && server.getHost() != null && !server.getHost().isBlank();
    }

    Session session() {
        return configured.getObject().getSession();
    }

    /**
     * Returns once the server has taken the mail.
     *
     * @throws MessagingException when it has not, or nobody knows because the connection broke
     */
    void deliver(MimeMessage message) throws MessagingException {
        JavaMailSenderImpl server = configured.getObject();
        Transport transport = session().getTransport(server.getProtocol());
        try {
            transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
            transport.sendMessage(message, message.getAllRecipients());
        } finally {
            close(transport);
        }
    }

    /** What goes wrong with saying goodbye does not undo that the mail was taken. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException rude) {
            LOG.debug("the mail server ended the connection without a goodbye");
        }
    }
}
