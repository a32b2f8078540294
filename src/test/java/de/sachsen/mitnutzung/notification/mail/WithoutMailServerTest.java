package de.sachsen.mitnutzung.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.api.Served;
import de.sachsen.mitnutzung.notification.SessionInvitation;
import de.sachsen.mitnutzung.notification.SessionMails;
import de.sachsen.mitnutzung.platform.Notices;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The application as it comes: people read in the portal what they are told. */
@Served
class WithoutMailServerTest {

    @Autowired
    SessionMails sessions;

    @Autowired
    SendMails sender;

    @Autowired
    MailOutbox outbox;

    @Autowired
    Notices notices;

    @Autowired
    IdentityService identities;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void people_get_their_notice_and_no_mail_waits_for_a_server_that_may_come() {
        UserId guest = new UserId("guest.without-server");
        User account = identities.newUser(guest.value());
        account.setEmail("guest@example.org");
        identities.saveUser(account);
        Instant start = Instant.parse("2026-12-01T09:00:00Z");
        transaction.executeWithoutResult(status -> sessions.invited(
                new SessionInvitation(
                        "SIT-2026-9999",
                        "12. Sitzung der Arbeitsgruppe",
                        start,
                        start.plus(Duration.ofHours(2)),
                        "Raum Elbe",
                        "",
                        "/sitzungen/SIT-2026-9999",
                        List.of(guest),
                        List.of()),
                Optional.empty()));
        sender.run();

        assertThat(outbox.reaches(guest)).isEmpty();
        assertThat(notices.latestFor(guest, 10)).singleElement().satisfies(notice -> {
            assertThat(notice.subject())
                    .isEqualTo(
                            "SIT-2026-9999 „12. Sitzung der Arbeitsgruppe“: Sie sind zur Sitzung am 01.12.2026, 10:00 Uhr eingeladen.");
            assertThat(notice.text())
                    .isEqualTo("Zeit: Dienstag, 1. Dezember 2026, 10:00 bis 12:00 Uhr\nOrt: Raum Elbe");
        });
        assertThat(jdbc.sql("select count(*) from mail where recipient = ?")
                        .param(guest.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        identities.deleteUser(guest.value());
    }
}
