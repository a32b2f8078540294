package de.sachsen.mitnutzung.notification;

import de.sachsen.mitnutzung.notification.mail.MailGivenUp;
import de.sachsen.mitnutzung.platform.Groups;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells administrators of mails that did not reach anybody. */
@Component
class MailNotices {

    private final TellPeople people;

    MailNotices(TellPeople people) {
        this.people = people;
    }

    @EventListener
    void on(MailGivenUp event) {
        people.tell(
                people.in(Groups.ADMINISTRATORS),
                new CaseName(event.thread(), event.subject()),
                "Eine E-Mail dazu konnte nicht zugestellt werden.",
                // in brackets, where NoticesOfPerson finds whom to forget
                "Der Versand an eine Person (%s) ist endgültig aufgegeben. Bitte prüfen Sie ihre Adresse und den Mailserver; die Mitteilung im Portal hat sie bekommen."
                        .formatted(event.recipient()));
    }
}
