package de.sachsen.mitnutzung.notification.mail;

import static de.sachsen.mitnutzung.platform.DatabaseClock.BERLIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.sachsen.mitnutzung.api.Cases;
import de.sachsen.mitnutzung.notification.SessionInvitation;
import de.sachsen.mitnutzung.notification.SessionMails;
import de.sachsen.mitnutzung.platform.DemoUsers;
import de.sachsen.mitnutzung.platform.ExpiryRun;
import de.sachsen.mitnutzung.platform.MakePersonUnknown;
import de.sachsen.mitnutzung.platform.Notice;
import de.sachsen.mitnutzung.platform.Notices;
import de.sachsen.mitnutzung.platform.SignedInUser;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.scenario.Scenario;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

/** From a session to people's mailboxes, over a real mail server that comes and goes. */
abstract class MailDelivery {

    private static final UserId OFFICE = new UserId("office");
    private static final UserId STATE_1 = new UserId("state1");
    private static final UserId STATE_2 = new UserId("state2");
    private static final UserId WITHOUT_ADDRESS = new UserId("municipal1");
    private static final byte[] PDF = "%PDF-1.7 ".repeat(200_000).getBytes(StandardCharsets.US_ASCII);

    private static final int PORT = freePort();

    private static GreenMail server;
    private static int count;

    @Autowired
    SessionMails sessions;

    @Autowired
    SendMails sender;

    @Autowired
    JdbcMails mails;

    @Autowired
    ComposeMail compose;

    @Autowired
    MailServer mailServer;

    @Autowired
    MailSettings settings;

    @Autowired
    MakePersonUnknown makeUnknown;

    @Autowired
    ExpiryRun expiry;

    @Autowired
    Notices notices;

    @Autowired
    IdentityService identities;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Scenario scenario;

    @Autowired
    Cases cases;

    @Autowired
    MeterRegistry meters;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> PORT);
        properties.add("mitnutzung.mail.from", () -> "nicht-antworten@mitnutzung.example");
        properties.add("mitnutzung.mail.from-name", () -> "Geschäftsstelle Mitnutzung");
        properties.add("mitnutzung.mail.reply-to", () -> "geschaeftsstelle@mitnutzung.example");
        properties.add("mitnutzung.mail.portal", () -> "https://portal.mitnutzung.example/");
    }

    @BeforeAll
    static void serverStarts() {
        ServerSetup setup = new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(30_000);
        server = new GreenMail(setup);
        server.start();
    }

    @AfterAll
    static void serverEnds() {
        server.stop();
    }

    @BeforeEach
    void peopleHaveAddresses() {
        for (UserId user : List.of(OFFICE, STATE_1, STATE_2)) {
            addressOf(user, user + "@example.org");
        }
    }

    @AfterEach
    void nothingIsLeft() {
        scenario.resetClock();
        jdbc.sql("delete from mail").update();
        if (!server.isRunning()) {
            server.start();
        }
        server.getUserManager().setMessageDeliveryHandler(null);
        server.reset();
    }

    @Test
    void an_invitation_its_change_and_its_cancellation_arrive_as_calendar_programs_expect_them() throws Exception {
        SessionInvitation session = session(STATE_1);
        invited(session);
        MimeMessage invitation = only(sent());

        assertThat(invitation.getSubject())
                .isEqualTo("Einladung: 12. Sitzung der Arbeitsgruppe „Größe“ am 01.12.2026, 10:00 Uhr");
        assertThat(invitation.getFrom()[0])
                .hasToString("=?UTF-8?Q?Gesch=C3=A4ftsstelle_Mitnutzung?= <nicht-antworten@mitnutzung.example>");
        assertThat(invitation.getReplyTo()[0]).hasToString("geschaeftsstelle@mitnutzung.example");
        assertThat(invitation.getAllRecipients()).extracting(Object::toString).containsExactly("state1@example.org");
        assertThat(header(invitation, "Auto-Submitted")).isEqualTo("auto-generated");
        String root = "<" + session.session().toLowerCase() + "@mitnutzung.example>";
        assertThat(header(invitation, "References")).isEqualTo(root);
        assertThat(header(invitation, "In-Reply-To")).isEqualTo(root);
        assertThat(header(invitation, "Message-ID")).matches("<[0-9a-f-]{36}@mitnutzung\\.example>");
        assertThat(invitation.getHeader("Precedence")).isNull();

        List<BodyPart> parts = parts((MimeMultipart) invitation.getContent());
        assertThat(invitation.getContentType()).startsWith("multipart/mixed");
        List<BodyPart> alternatives = parts((MimeMultipart) parts.get(0).getContent());
        assertThat(parts.get(0).getContentType()).startsWith("multipart/alternative");
        assertThat(alternatives).hasSize(3);
        assertThat(alternatives.get(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat((String) alternatives.get(0).getContent())
                .contains("Zeit: Dienstag, 1. Dezember 2026, 10:00 bis 12:00 Uhr", "1. Begrüßung & <Formalien>")
                .contains("Im Portal ansehen: https://portal.mitnutzung.example/sitzungen/" + session.session());
        assertThat(alternatives.get(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        assertThat((String) alternatives.get(1).getContent())
                .contains("1. Begrüßung &amp; &lt;Formalien&gt;")
                .containsOnlyOnce("href=")
                .contains("href=\"https://portal.mitnutzung.example/sitzungen/" + session.session() + "\"");
        assertThat(alternatives.get(2).getContentType())
                .isEqualToIgnoringCase("text/calendar; method=REQUEST; charset=UTF-8");
        String calendar = text(alternatives.get(2));
        assertThat(parts.get(1).getFileName()).isEqualTo("einladung.ics");
        assertThat(parts.get(1).getContentType()).startsWith("application/ics");
        assertThat(text(parts.get(1))).isEqualTo(calendar);
        assertThat(parts.get(2).getFileName()).isEqualTo("Übersicht.pdf");
        assertThat(parts.get(2).getContentType()).startsWith("application/pdf");
        assertThat(parts.get(2).getInputStream().readAllBytes()).isEqualTo(PDF);
        VEvent event = event(calendar);
        assertThat(value(event, "SEQUENCE")).isEqualTo("0");
        Property attendee = event.getRequiredProperty("ATTENDEE");
        assertThat(event.getProperties("ATTENDEE")).hasSize(1);
        assertThat(attendee.getValue()).isEqualTo("mailto:state1@example.org");
        assertThat(attendee.getRequiredParameter("CN").getValue()).isEqualTo("Mitglied Staat 1");
        assertThat(value(event, "ORGANIZER")).isEqualTo("mailto:geschaeftsstelle@mitnutzung.example");

        transaction.executeWithoutResult(status -> sessions.changed(
                new SessionInvitation(
                        session.session(),
                        session.title(),
                        session.start().plus(Duration.ofHours(1)),
                        session.end().plus(Duration.ofHours(1)),
                        session.place(),
                        session.text(),
                        session.link(),
                        session.invited(),
                        List.of()),
                Optional.of(OFFICE)));
        MimeMessage change = last(sent());
        VEvent changed = event(appointment(change));

        assertThat(change.getSubject()).startsWith("Geändert: ").endsWith("11:00 Uhr");
        assertThat(header(change, "References")).isEqualTo(root);
        assertThat(value(changed, "UID")).isEqualTo(value(event, "UID"));
        assertThat(value(changed, "SEQUENCE")).isEqualTo("1");
        assertThat(changed.getRequiredProperty("DTSTART").toString().strip())
                .isEqualTo("DTSTART;TZID=Europe/Berlin:20261201T110000");

        transaction.executeWithoutResult(status -> sessions.cancelled(session, Optional.of(OFFICE)));
        MimeMessage cancellation = last(sent());
        VEvent cancelled = event(appointment(cancellation));

        assertThat(cancellation.getSubject()).startsWith("Abgesagt: ");
        assertThat(parts((MimeMultipart) parts((MimeMultipart) cancellation.getContent())
                                .get(0)
                                .getContent())
                        .get(2)
                        .getContentType())
                .containsIgnoringCase("method=CANCEL");
        assertThat(appointment(cancellation)).contains("\r\nMETHOD:CANCEL\r\n");
        assertThat(value(cancelled, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(cancelled, "UID")).isEqualTo(value(event, "UID"));
        assertThat(value(cancelled, "SEQUENCE")).isEqualTo("2");
        assertThat(Arrays.stream(server.getReceivedMessages()).map(mail -> header(mail, "Message-ID")))
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void whoever_is_no_longer_invited_strikes_the_appointment_out_and_the_others_keep_it() throws Exception {
        SessionInvitation session = session(STATE_1, STATE_2);
        invited(session);
        sent();
        transaction.executeWithoutResult(status -> sessions.uninvited(session, List.of(STATE_2), Optional.of(OFFICE)));

        List<MimeMessage> all = sent();
        assertThat(all).hasSize(3);
        assertThat(last(all).getAllRecipients()[0]).hasToString("state2@example.org");
        assertThat(value(event(appointment(last(all))), "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    void everybody_gets_a_notice_and_who_has_no_address_or_acted_gets_no_mail() throws Exception {
        SessionInvitation session = session(STATE_1, WITHOUT_ADDRESS, OFFICE, STATE_1);
        invited(session);

        assertThat(only(sent()).getAllRecipients()).extracting(Object::toString).containsExactly("state1@example.org");
        assertThat(noticesTo(STATE_1, session)).singleElement().satisfies(notice -> assertThat(notice.subject())
                .endsWith("Sie sind zur Sitzung am 01.12.2026, 10:00 Uhr eingeladen."));
        assertThat(noticesTo(WITHOUT_ADDRESS, session)).hasSize(1);
        assertThat(noticesTo(OFFICE, session)).isEmpty();
    }

    @Test
    void what_is_rolled_back_is_sent_to_nobody() {
        SessionInvitation session = session(STATE_1);
        transaction.executeWithoutResult(status -> {
            sessions.invited(session, Optional.empty());
            status.setRollbackOnly();
        });

        assertThat(sent()).isEmpty();
        assertThat(noticesTo(STATE_1, session)).isEmpty();
        assertThatThrownBy(() -> sessions.invited(session, Optional.empty()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void while_the_server_is_down_mails_wait_and_go_out_once_it_is_back() throws Exception {
        server.stop();
        SessionInvitation session = session(STATE_1);
        invited(session);
        sender.run();
        assertThat(row(session)).containsEntry("state", "WAITING").containsEntry("failure", "UNREACHABLE");
        sender.run();
        assertThat(row(session)).as("not at once again").containsEntry("attempts", 1);
        scenario.timePasses(Duration.ofSeconds(61));
        sender.run();
        assertThat(row(session)).containsEntry("attempts", 2);
        server.start();
        scenario.timePasses(Duration.ofSeconds(61));
        assertThat(sent()).as("the pause has doubled").isEmpty();
        scenario.timePasses(Duration.ofSeconds(60));

        assertThat(sent()).hasSize(1);
        assertThat(row(session)).containsEntry("state", "SENT").doesNotContainKey("failure");
        sender.run();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void later_mails_of_a_case_wait_for_the_earlier_ones() throws Exception {
        SessionInvitation session = session(STATE_1);
        invited(session);
        sender.claim();
        transaction.executeWithoutResult(status -> sessions.cancelled(session, Optional.empty()));
        assertThat(sent()).isEmpty();
        scenario.timePasses(settings.lostAfter().plusSeconds(1));

        assertThat(sent())
                .extracting(mail -> mail.getSubject())
                .satisfiesExactly(first -> assertThat(first).startsWith("Einladung"), then -> assertThat(then)
                        .startsWith("Abgesagt"));
    }

    @Test
    void a_mail_that_the_server_refuses_is_tried_for_days_and_keeps_nobody_elses_back() throws Exception {
        server.getUserManager().setMessageDeliveryHandler((message, address) -> {
            if (address.getEmail().startsWith("state1@")) {
                throw new IllegalStateException("no such mailbox");
            }
            return server.getUserManager().getUserByEmail(address.getEmail());
        });
        server.setUser("state2@example.org", "state2@example.org", "irrelevant");
        SessionInvitation session = session(STATE_1, STATE_2);
        invited(session);

        assertThat(only(sent()).getAllRecipients()[0]).hasToString("state2@example.org");
        assertThat(row(session, STATE_1)).containsEntry("state", "WAITING").containsEntry("failure", "REFUSED");
        assertThat(metric("mitnutzung.mail.waiting")).isEqualTo(1);
        assertThat(metric("mitnutzung.mail.oldest")).isBetween(0.0, 3600.0);
        scenario.timePasses(settings.giveUpAfter().minusHours(5));
        sender.run();
        assertThat(row(session, STATE_1)).containsEntry("state", "WAITING");
        scenario.timePasses(Duration.ofHours(6));
        sender.run();

        assertThat(row(session, STATE_1)).containsEntry("state", "GIVEN_UP").containsEntry("failure", "REFUSED");
        assertThat(metric("mitnutzung.mail.given.up")).isEqualTo(1);
        assertThat(metric("mitnutzung.mail.waiting")).isZero();
        assertThat(noticesTo(new UserId("admin"), session)).singleElement().satisfies(notice -> assertThat(
                        notice.subject())
                .endsWith("Eine E-Mail dazu konnte nicht zugestellt werden."));
    }

    @Test
    void what_a_sender_had_claimed_when_it_died_is_sent_again_under_the_same_message_id() throws Exception {
        SessionInvitation session = session(STATE_1);
        invited(session);
        QueuedMail claimed = sender.claim().orElseThrow();
        mailServer.deliver(compose.compose(claimed, mailServer.session(), clock.instant()));
        // here it dies: the server has the mail, the database does not know
        scenario.timePasses(settings.lostAfter().minusSeconds(60));
        assertThat(sent()).as("it might still be alive").hasSize(1);
        scenario.timePasses(Duration.ofSeconds(61));

        assertThat(sent()).hasSize(2);
        assertThat(Stream.of(server.getReceivedMessages()).map(mail -> header(mail, "Message-ID")))
                .containsOnly("<" + claimed.id() + "@mitnutzung.example>");
        assertThat(row(session)).containsEntry("state", "SENT").containsEntry("attempts", 2);
        transaction.executeWithoutResult(status -> mails.failed(claimed, MailFailure.OTHER, clock.instant()));
        assertThat(row(session)).as("whom the dead one comes too late for").containsEntry("state", "SENT");
    }

    @Test
    void senders_at_the_same_instant_send_each_mail_once() throws Exception {
        int sessionsAtOnce = 20;
        IntStream.range(0, sessionsAtOnce).forEach(number -> invited(session(List.of(), STATE_1, STATE_2)));
        int senders = 4;
        CyclicBarrier together = new CyclicBarrier(senders);
        ExecutorService threads = Executors.newFixedThreadPool(senders);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int number = 0; number < senders; number++) {
                running.add(threads.submit(() -> {
                    together.await();
                    sender.run();
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(sent().stream().map(mail -> header(mail, "Message-ID")))
                .doesNotHaveDuplicates()
                .hasSize(2 * sessionsAtOnce);
        assertThat(jdbc.sql("select count(*) from mail where state = 'SENT' and attempts = 1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2 * sessionsAtOnce);
    }

    @Test
    void security_7_nothing_that_is_typed_becomes_a_header_or_a_recipient() throws Exception {
        SessionInvitation session = session(STATE_1);
        addressOf(STATE_2, "state2@example.org\r\nRCPT TO:<eve@example.org>");
        invited(new SessionInvitation(
                session.session(),
                "Sitzung\r\nBcc: eve@example.org\r\n\r\n<script>alert(1)</script>\u2028X-A: b",
                session.start(),
                session.end(),
                "Raum\r\nX-Evil: 1",
                "Text\r\n.\r\nMAIL FROM:<eve@example.org>",
                session.link(),
                List.of(STATE_1, STATE_2),
                List.of()));

        MimeMessage mail = only(sent());
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("state1@example.org");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("X-Evil")).isNull();
        assertThat(mail.getHeader("X-A")).isNull();
        assertThat(mail.getSubject()).startsWith("Einladung: Sitzung Bcc: eve@example.org <script>");
        List<BodyPart> alternatives = parts(
                (MimeMultipart) parts((MimeMultipart) mail.getContent()).get(0).getContent());
        assertThat((String) alternatives.get(1).getContent()).doesNotContain("<script");
        assertThat((String) alternatives.get(0).getContent()).contains("MAIL FROM:<eve@example.org>");
    }

    @Test
    void a_person_is_told_of_mails_and_when_they_leave_nothing_of_them_is_kept_or_sent() {
        UserId ada = new UserId("ada.post");
        User account = identities.newUser(ada.value());
        account.setLastName("Postfrau");
        account.setEmail("ada@example.org");
        account.setPassword(DemoUsers.PASSWORD);
        identities.saveUser(account);
        SessionInvitation session = session(ada);
        invited(session);

        var told = cases.as(ada.value()).get("/api/v1/me/data").is(200).json().path("mails");
        assertThat(told.at("/0/address").asText()).isEqualTo("ada@example.org");
        assertThat(told.at("/0/subject").asText()).startsWith("Einladung");
        assertThat(told.at("/0/caseNumber").asText()).isEqualTo(session.session());

        makeUnknown.make(ada, new SignedInUser(new UserId("admin"), "Verwaltung", Set.of("camunda-admin")));
        assertThat(sent()).isEmpty();
        assertThat(jdbc.sql("select count(*) from mail where address = 'ada@example.org'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(papers()).isZero();
    }

    @Test
    void mails_go_after_their_time_and_papers_with_the_last_of_them() {
        SessionInvitation session = session(STATE_1, STATE_2);
        invited(session);
        expiry.run();
        assertThat(papers()).as("kept once, while they are needed").isEqualTo(1);
        assertThat(sent()).hasSize(2);
        expiry.run();
        assertThat(papers()).isZero();
        assertThat(rows(session)).hasSize(2);
        scenario.timePasses(Duration.ofDays(31));
        expiry.run();

        assertThat(rows(session)).isEmpty();
    }

    private void invited(SessionInvitation session) {
        transaction.executeWithoutResult(status -> sessions.invited(session, Optional.of(OFFICE)));
    }

    private static SessionInvitation session(UserId... invited) {
        return session(List.of(new Paper("Übersicht.pdf", "application/pdf", PDF)), invited);
    }

    private static SessionInvitation session(List<Paper> papers, UserId... invited) {
        count++;
        String number = "SIT-2026-%04d".formatted(count);
        LocalDateTime start = LocalDateTime.of(2026, 12, 1, 10, 0);
        return new SessionInvitation(
                number,
                "12. Sitzung der Arbeitsgruppe „Größe“",
                start.atZone(BERLIN).toInstant(),
                start.plusHours(2).atZone(BERLIN).toInstant(),
                "Staatskanzlei, Raum Elbe",
                "Tagesordnung:\n1. Begrüßung & <Formalien>\n2. Hundesteuer online anmelden",
                "/sitzungen/" + number,
                List.of(invited),
                papers);
    }

    private void addressOf(UserId user, String address) {
        User account = identities.createUserQuery().userId(user.value()).singleResult();
        account.setEmail(address);
        identities.saveUser(account);
    }

    /** Everything that the server has got, after what was due has been sent. */
    private List<MimeMessage> sent() {
        sender.run();
        return List.of(server.getReceivedMessages());
    }

    private static MimeMessage only(List<MimeMessage> mails) {
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }

    private static MimeMessage last(List<MimeMessage> mails) {
        return mails.get(mails.size() - 1);
    }

    private List<Notice> noticesTo(UserId user, SessionInvitation session) {
        return notices.latestFor(user, 1000).stream()
                .filter(notice -> notice.caseNumber().equals(session.session()))
                .toList();
    }

    private Map<String, Object> row(SessionInvitation session) {
        assertThat(rows(session)).hasSize(1);
        return rows(session).get(0);
    }

    private Map<String, Object> row(SessionInvitation session, UserId recipient) {
        return rows(session).stream()
                .filter(row -> row.get("recipient").equals(recipient.value()))
                .findFirst()
                .orElseThrow();
    }

    /** Without what is empty. */
    private List<Map<String, Object>> rows(SessionInvitation session) {
        return jdbc
                .sql("select recipient, state, attempts, failure from mail where thread = ? order by position")
                .param(session.session())
                .query()
                .listOfRows()
                .stream()
                .map(row -> {
                    row.values().removeIf(value -> value == null);
                    return row;
                })
                .toList();
    }

    private int papers() {
        return jdbc.sql("select count(*) from mail_paper").query(Integer.class).single();
    }

    private double metric(String name) {
        return meters.get(name).gauge().value();
    }

    private static List<BodyPart> parts(MimeMultipart multipart) throws MessagingException {
        List<BodyPart> parts = new ArrayList<>();
        for (int index = 0; index < multipart.getCount(); index++) {
            parts.add(multipart.getBodyPart(index));
        }
        return parts;
    }

    private static String appointment(MimeMessage mail) throws MessagingException, IOException {
        List<BodyPart> alternatives = parts(
                (MimeMultipart) parts((MimeMultipart) mail.getContent()).get(0).getContent());
        return text(alternatives.get(2));
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static VEvent event(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static String header(MimeMessage mail, String name) {
        try {
            return mail.getHeader(name, null);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Kept for all tests, because the application knows the server by it. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
