package de.sachsen.mitnutzung.notification.mail;

import de.sachsen.mitnutzung.api.Served;
import org.springframework.test.context.TestPropertySource;

@Served
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:mail;DB_CLOSE_DELAY=-1")
class MailDeliveryTest extends MailDelivery {}
