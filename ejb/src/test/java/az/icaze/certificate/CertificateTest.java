package az.icaze.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.operator.Operator;
import az.icaze.operator.SimKind;
import az.icaze.subscription.SubscriptionState;
import az.icaze.subscription.SubscriptionView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule D2, condition by condition. */
class CertificateTest {

    private static final Phone PHONE = new Phone("+994502147717");
    private static final String SIM = "8999401000000000001";
    private static final LocalDate E = LocalDate.of(2026, 5, 10);
    private static final Instant ISSUED = Instant.parse("2023-05-10T08:00:00Z");
    private static final Instant MEANWHILE = Instant.parse("2025-01-15T08:00:00Z");

    @Test
    void is_usable_when_every_condition_holds() {
        assertThat(certificate(AsanImzaType.BUSINESS).unusable(Optional.of(service()), MEANWHILE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-10T07:59:59Z, NOT_YET_VALID",
        "2023-05-10T08:00:00Z,",
        "2026-05-10T19:59:59Z,",
        "2026-05-10T20:00:00Z, EXPIRED",
        "2026-05-11T06:00:00Z, EXPIRED",
    })
    void is_usable_to_the_end_of_its_last_baku_date(Instant at, Unusable expected) {
        assertThat(certificate(AsanImzaType.BUSINESS).unusable(Optional.of(service()), at))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "CITIZEN, CITIZEN,",
        "CITIZEN, BUSINESS, SERVICE_TYPE",
        "CITIZEN, GOVERNMENTAL, SERVICE_TYPE",
        "BUSINESS, CITIZEN,",
        "BUSINESS, BUSINESS,",
        "BUSINESS, GOVERNMENTAL, SERVICE_TYPE",
        "GOVERNMENTAL, CITIZEN,",
        "GOVERNMENTAL, BUSINESS, SERVICE_TYPE",
        "GOVERNMENTAL, GOVERNMENTAL,",
    })
    void needs_a_service_that_covers_its_type(AsanImzaType service, AsanImzaType certificate, Unusable expected) {
        assertThat(certificate(certificate).unusable(Optional.of(service(service)), MEANWHILE))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @EnumSource
    void needs_to_be_active_itself(CertificateState state) {
        Optional<Unusable> expected =
                switch (state) {
                    case ACTIVE -> Optional.empty();
                    case ISSUED -> Optional.of(Unusable.NOT_ACTIVATED);
                    case SUSPENDED -> Optional.of(Unusable.SUSPENDED);
                    case REVOKED -> Optional.of(Unusable.REVOKED);
                    case SUPERSEDED -> Optional.of(Unusable.SUPERSEDED);
                };

        assertThat(certificate(AsanImzaType.BUSINESS, state).unusable(Optional.of(service()), MEANWHILE))
                .isEqualTo(expected);
    }

    @Test
    void needs_a_service() {
        assertThat(certificate(AsanImzaType.BUSINESS).unusable(Optional.empty(), MEANWHILE))
                .contains(Unusable.NO_SERVICE);
    }

    @Test
    void needs_a_service_that_is_not_suspended() {
        SubscriptionView suspended = service(AsanImzaType.BUSINESS, SIM, SubscriptionState.SUSPENDED, E);

        assertThat(certificate(AsanImzaType.BUSINESS).unusable(Optional.of(suspended), MEANWHILE))
                .contains(Unusable.SERVICE_SUSPENDED);
    }

    @Test
    void needs_a_service_within_its_years() {
        SubscriptionView over = service(AsanImzaType.BUSINESS, SIM, SubscriptionState.ACTIVE, E.minusYears(2));

        assertThat(certificate(AsanImzaType.BUSINESS).unusable(Optional.of(over), MEANWHILE))
                .contains(Unusable.SERVICE_EXPIRED);
    }

    @Test
    void needs_the_sim_its_key_is_on() {
        SubscriptionView duplicate = service(AsanImzaType.BUSINESS, "8999401000000000002", SubscriptionState.ACTIVE, E);

        assertThat(certificate(AsanImzaType.BUSINESS).unusable(Optional.of(duplicate), MEANWHILE))
                .contains(Unusable.SIM_CHANGED);
    }

    @Test
    void a_prolonged_service_prolongs_no_certificate() {
        SubscriptionView prolonged = service(AsanImzaType.BUSINESS, SIM, SubscriptionState.ACTIVE, E.plusYears(3));

        assertThat(certificate(AsanImzaType.BUSINESS)
                        .unusable(Optional.of(prolonged), Instant.parse("2026-05-11T08:00:00Z")))
                .contains(Unusable.EXPIRED);
    }

    @Test
    void of_several_usable_ones_citizen_comes_first() {
        Usability usability = Usabilities.judge(
                List.of(certificate(AsanImzaType.BUSINESS), certificate(AsanImzaType.CITIZEN)),
                Optional.of(service()),
                MEANWHILE);

        assertThat(usability.certificates())
                .extracting(UsableCertificate::type)
                .containsExactly(AsanImzaType.CITIZEN, AsanImzaType.BUSINESS);
        assertThat(usability.reason()).isEmpty();
    }

    @Test
    void one_usable_certificate_needs_no_reason_for_the_others() {
        Usability usability = Usabilities.judge(
                List.of(certificate(AsanImzaType.BUSINESS), certificate(AsanImzaType.CITIZEN)),
                Optional.of(service(AsanImzaType.CITIZEN)),
                MEANWHILE);

        assertThat(usability.certificates()).extracting(UsableCertificate::type).containsExactly(AsanImzaType.CITIZEN);
        assertThat(usability.reason()).isEmpty();
    }

    @Test
    void without_certificates_the_reason_is_that_there_are_none() {
        assertThat(Usabilities.judge(List.of(), Optional.of(service()), MEANWHILE)
                        .reason())
                .contains(Unusable.NONE);
    }

    @Test
    void the_reason_is_that_of_the_certificate_nearest_to_use() {
        Usability usability = Usabilities.judge(
                List.of(
                        certificate(AsanImzaType.CITIZEN, CertificateState.REVOKED),
                        certificate(AsanImzaType.BUSINESS),
                        certificate(AsanImzaType.GOVERNMENTAL, CertificateState.SUPERSEDED)),
                Optional.of(service(AsanImzaType.BUSINESS, SIM, SubscriptionState.SUSPENDED, E)),
                MEANWHILE);

        assertThat(usability.reason()).contains(Unusable.SERVICE_SUSPENDED);
    }

    private static Certificate certificate(AsanImzaType type) {
        return certificate(type, CertificateState.ACTIVE);
    }

    private static Certificate certificate(AsanImzaType type, CertificateState state) {
        return TestCertificates.certificate(service(), type, state, ISSUED);
    }

    private static SubscriptionView service() {
        return service(AsanImzaType.BUSINESS);
    }

    private static SubscriptionView service(AsanImzaType type) {
        return service(type, SIM, SubscriptionState.ACTIVE, E);
    }

    private static SubscriptionView service(
            AsanImzaType type, String iccid, SubscriptionState state, LocalDate validUntil) {
        return new SubscriptionView(PHONE, Operator.AZERCELL, type, iccid, SimKind.PHYSICAL, state, ISSUED, validUntil);
    }
}
