package de.sachsen.mitnutzung.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.sachsen.mitnutzung.platform.ClockOffset;
import de.sachsen.mitnutzung.platform.InvalidField;
import de.sachsen.mitnutzung.platform.UserId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The terms of service classes and of the agreement change by new versions only. */
@SpringBootTest(
        classes = CatalogueSlice.class,
        properties = "spring.datasource.url=jdbc:h2:mem:catalogue-terms;DB_CLOSE_DELAY=-1")
class TermsTest {

    private static final UserId OFFICE = new UserId("office");

    @Autowired
    ServiceLevels serviceLevels;

    @Autowired
    PublishServiceLevel publishServiceLevel;

    @Autowired
    Agreement agreement;

    @Autowired
    RecordAgreementVersion recordAgreementVersion;

    @Autowired
    ClockOffset clockOffset;

    @Autowired
    Clock clock;

    @AfterEach
    void back_to_today() {
        clockOffset.set(Duration.ZERO);
    }

    @Test
    void a_service_level_of_last_quarter_is_judged_by_the_terms_of_its_time() {
        ServiceLevel old = serviceLevels.of(ServiceClass.B);
        clockOffset.set(Duration.ofDays(90));

        ServiceLevel agreed = publishServiceLevel.publish(
                ServiceClass.B,
                new ServiceLevel.Terms(
                        old.terms().impact(),
                        Statement.sourced("Vereinbarte Werte.", "ANF-2026-0004"),
                        ServiceHours.aroundTheClock(),
                        old.terms().serviceHours(),
                        old.terms().maintenance(),
                        new Availability(new BigDecimal("99.8")),
                        old.targets()),
                new Cause("ANF-2026-0004"),
                "Verfügbarkeit vereinbart",
                OFFICE);

        assertThat(serviceLevels.of(ServiceClass.B)).isEqualTo(agreed);
        assertThat(agreed.version().number()).isEqualTo(2);
        assertThat(agreed.terms().sample()).isFalse();
        assertThat(serviceLevels.version(ServiceClass.B, 1)).contains(old);
        assertThat(serviceLevels.inForce(ServiceClass.B, clock.instant().minus(Duration.ofDays(30))))
                .isEqualTo(old);
        assertThat(serviceLevels.versions(ServiceClass.B)).hasSize(2);
    }

    @Test
    void both_signatures_make_a_new_version_of_the_agreement_dated_by_the_later_one() {
        AgreementVersion before = agreement.current();
        LocalDate today = LocalDate.now(clock);
        AgreementVersion.Signatures signatures = new AgreementVersion.Signatures(today.minusDays(7), today);

        AgreementVersion recorded =
                recordAgreementVersion.record(signatures, new Cause("ANF-2026-0005"), "Neue Anlage 9", OFFICE);

        assertThat(agreement.current()).isEqualTo(recorded);
        assertThat(recorded.version().number()).isEqualTo(before.version().number() + 1);
        assertThat(recorded.dated()).isEqualTo(today);
        assertThat(recorded.signatures()).contains(signatures);
        assertThat(recorded.text()).isEqualTo(before.text());
        assertThat(agreement.versions()).contains(before);
    }

    @Test
    void a_signature_of_tomorrow_is_refused() {
        LocalDate today = LocalDate.now(clock);

        assertThatThrownBy(() -> recordAgreementVersion.record(
                        new AgreementVersion.Signatures(today, today.plusDays(1)),
                        new Cause("ANF-2026-0006"),
                        "",
                        OFFICE))
                .isInstanceOf(InvalidField.class)
                .hasMessageContaining("Zukunft");
    }

    @Test
    void a_version_signed_before_the_one_in_force_is_refused() {
        LocalDate longAgo = LocalDate.of(2010, 1, 1);

        assertThatThrownBy(() -> recordAgreementVersion.record(
                        new AgreementVersion.Signatures(longAgo, longAgo), new Cause("ANF-2026-0007"), "", OFFICE))
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void every_priority_needs_its_target() {
        ServiceLevel.Terms terms = serviceLevels.of(ServiceClass.C).terms();
        List<ServiceLevelTarget> incomplete = terms.targets().subList(0, 3);

        assertThatThrownBy(() -> new ServiceLevel.Terms(
                        terms.impact(),
                        terms.basis(),
                        terms.operatingHours(),
                        terms.serviceHours(),
                        terms.maintenance(),
                        terms.availability(),
                        incomplete))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
