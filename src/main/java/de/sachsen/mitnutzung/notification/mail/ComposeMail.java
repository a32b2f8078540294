package de.sachsen.mitnutzung.notification.mail;

import de.sachsen.mitnutzung.notification.calendar.CalendarMessage;
import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Writes a mail as it goes out: German text, the same as HTML with one link, and what is attached. An appointment stands
 * beside the text, where Outlook and Google look for it, and is attached too, for programs that only see files.
 */
@Component
class ComposeMail {

    static final String CALENDAR_FILE = "einladung.ics";

    private static final String FOOTER = "Diese Nachricht wurde automatisch versandt.";

    private final MailSettings settings;
    private final ITemplateEngine templates;

    ComposeMail(MailSettings settings, ITemplateEngine templates) {
        this.settings = settings;
        this.templates = templates;
    }

    MimeMessage compose(QueuedMail mail, Session session, Instant now) throws MessagingException {
        Letter letter = mail.letter();
        MimeMessage message = new WithOwnId(session, idOf(mail.id().toString()));
        message.setFrom(named(settings.from(), settings.fromName()));
        if (settings.replyTo().isPresent()) {
            message.setReplyTo(new InternetAddress[] {address(settings.replyTo().get())});
        }
        message.setRecipient(Message.RecipientType.TO, address(mail.address()));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", "de");
        // nobody was sent the root itself: all mails of a case name it, and so hang together whichever comes first
        String root = idOf(letter.thread().toLowerCase(Locale.ROOT));
        message.setHeader("In-Reply-To", root);
        message.setHeader("References", root);
        MimeMultipart mixed = new MimeMultipart("mixed");
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(alternatives(letter));
        mixed.addBodyPart(body);
        if (letter.calendar().isPresent()) {
            mixed.addBodyPart(file(new Paper(
                    CALENDAR_FILE,
                    "application/ics",
                    letter.calendar().get().text().getBytes(StandardCharsets.UTF_8))));
        }
        for (Paper paper : mail.papers()) {
            mixed.addBodyPart(file(paper));
        }
        message.setContent(mixed);
        message.saveChanges();
        return message;
    }

    private MimeMultipart alternatives(Letter letter) throws MessagingException {
        String address = settings.address(letter.link()).toString();
        MimeMultipart alternatives = new MimeMultipart("alternative");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(letter.text() + "\n\nIm Portal ansehen: " + address + "\n\n-- \n" + FOOTER, "UTF-8", "plain");
        alternatives.addBodyPart(plain);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(html(letter, address), "UTF-8", "html");
        alternatives.addBodyPart(html);
        if (letter.calendar().isPresent()) {
            alternatives.addBodyPart(appointment(letter.calendar().get()));
        }
        return alternatives;
    }

    private String html(Letter letter, String address) {
        return templates.process(
                "mail/mitteilung",
                new Context(
                        Locale.GERMANY,
                        Map.of(
                                "subject",
                                letter.subject(),
                                "paragraphs",
                                paragraphs(letter.text()),
                                "address",
                                address,
                                "footer",
                                FOOTER)));
    }

    private static List<List<String>> paragraphs(String text) {
        return Stream.of(text.split("\n{2,}"))
                .map(lines -> List.of(lines.split("\n")))
                .toList();
    }

    private static BodyPart appointment(CalendarMessage calendar) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        String type = "text/calendar; method=" + calendar.method() + "; charset=UTF-8";
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(calendar.text().getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        // its line ends belong to the format
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static BodyPart file(Paper paper) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(paper.content(), paper.mediaType())));
        part.setHeader("Content-Type", paper.mediaType());
        part.setHeader("Content-Transfer-Encoding", "base64");
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName(paper.fileName());
        return part;
    }

    private String idOf(String left) {
        return "<" + left + "@" + settings.from().domain() + ">";
    }

    private static InternetAddress address(MailAddress address) throws MessagingException {
        return new InternetAddress(address.value(), true);
    }

    private static InternetAddress named(MailAddress address, String name) {
        try {
            return new InternetAddress(address.value(), name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Keeps the Message-ID that the mail has at every attempt. */
    private static final class WithOwnId extends MimeMessage {

        private final String id;

        WithOwnId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
