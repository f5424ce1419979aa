package az.icaze.certificate;

import static az.icaze.certificate.TestCertificates.araz;
import static az.icaze.certificate.TestCertificates.person;
import static az.icaze.certificate.TestCertificates.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.AtOnce;
import az.icaze.Refusal;
import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Machine;
import az.icaze.identity.Person;
import az.icaze.identity.Phone;
import az.icaze.identity.UserId;
import az.icaze.operator.Operator;
import az.icaze.operator.ServiceActivated;
import az.icaze.operator.ServiceSuspended;
import az.icaze.operator.SimKind;
import az.icaze.pki.KeyPurpose;
import az.icaze.pki.SimKeys;
import az.icaze.pki.SubjectOrganisation;
import az.icaze.pki.X509;
import az.icaze.subscription.TestSubscriptions;
import az.icaze.time.BakuTime;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class CertificatesTest {

    private static final Instant NOW = Instant.parse("2026-05-10T08:00:00Z");
    private static final Instant EXPIRED = Instant.parse("2029-05-10T20:00:00Z");
    private static final Person LEYLA = person("5VBK5VR", "Əliyeva", "Leyla");
    private static final Person KAMRAN = person("A9RJ7DM", "Hüseynov", "Kamran");
    private static final String SIM = "8999401000000000001";
    private static final String DUPLICATE = "8999401000000000002";

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private static int numbers;

    private final Phone phone = new Phone("+99450215%04d".formatted(++numbers));
    private final KeyPair pin1 = SimKeys.pair();
    private final KeyPair pin2 = SimKeys.pair();

    @Test
    void a_pair_is_issued_on_the_sim_and_to_the_last_date_of_the_service() {
        activate(AsanImzaType.CITIZEN, SIM, NOW);

        IssuedCertificates issued = issue(LEYLA, AsanImzaType.CITIZEN);

        assertThat(issued.repeated()).isFalse();
        assertThat(issued.authentication().getPublicKey()).isEqualTo(pin1.getPublic());
        assertThat(issued.signing().getPublicKey()).isEqualTo(pin2.getPublic());
        assertThat(issued.signing().getNotAfter().toInstant()).isEqualTo("2029-05-10T19:59:59Z");
        assertThat(issued.authentication().getNotAfter())
                .isEqualTo(issued.signing().getNotAfter());
    }

    @Test
    void the_holder_is_found_by_number_and_user_id_and_by_nothing_less() {
        activate(AsanImzaType.CITIZEN, SIM, NOW);
        UserId userId = issue(LEYLA, AsanImzaType.CITIZEN).userId();

        assertThat(userId.value()).matches("[1-9][0-9]{5}");
        assertThat(holder(phone, userId)).contains(new Holder(LEYLA.fin(), "Əliyeva Leyla", phone));
        assertThat(holder(phone, other(userId))).isEmpty();
        assertThat(holder(new Phone("+994502150000"), userId)).isEmpty();
    }

    @Test
    void each_key_is_usable_for_its_purpose() {
        activate(AsanImzaType.CITIZEN, SIM, NOW);
        IssuedCertificates issued = issue(LEYLA, AsanImzaType.CITIZEN);

        assertThat(usable(KeyPurpose.AUTHENTICATION, NOW).certificates())
                .extracting(UsableCertificate::certificate)
                .containsExactly(issued.authentication());
        assertThat(usable(KeyPurpose.SIGNING, NOW).certificates())
                .extracting(UsableCertificate::certificate)
                .containsExactly(issued.signing());
    }

    @Test
    void several_types_share_the_keys_of_one_sim() {
        activate(AsanImzaType.BUSINESS, SIM, NOW);
        UserId first = issue(LEYLA, AsanImzaType.CITIZEN).userId();
        UserId second = issue(LEYLA, AsanImzaType.BUSINESS, Optional.of(araz())).userId();

        assertThat(second).isEqualTo(first);
        assertThat(usable(KeyPurpose.SIGNING, NOW).certificates())
                .satisfiesExactly(
                        citizen -> {
                            assertThat(citizen.type()).isEqualTo(AsanImzaType.CITIZEN);
                            assertThat(citizen.organisation()).isEmpty();
                        },
                        business -> {
                            assertThat(business.type()).isEqualTo(AsanImzaType.BUSINESS);
                            assertThat(business.organisation()).contains(araz().voen());
                        });
    }

    @Test
    void the_same_keys_and_type_again_give_the_same_pair() {
        activate(AsanImzaType.CITIZEN, SIM, NOW);
        IssuedCertificates first = issue(LEYLA, AsanImzaType.CITIZEN);
        IssuedCertificates second = issue(LEYLA, AsanImzaType.CITIZEN);

        assertThat(second)
                .isEqualTo(new IssuedCertificates(
                        first.userId(),
                        AsanImzaType.CITIZEN,
                        true,
                        LocalDate.of(2029, 5, 10),
                        first.authentication(),
                        first.signing(),
                        true));
        assertThat(audited(first)).containsExactly("issued:null:ACTIVE");
    }

    @Test
    void two_counters_at_once_issue_one_pair() throws Exception {
        activate(AsanImzaType.CITIZEN, SIM, NOW);
        issue(LEYLA, AsanImzaType.CITIZEN);
        activate(AsanImzaType.BUSINESS, SIM, NOW.plusSeconds(1));

        List<IssuedCertificates> issued = AtOnce.times(4, () -> issue(LEYLA, AsanImzaType.BUSINESS));

        assertThat(issued).filteredOn(pair -> !pair.repeated()).hasSize(1);
        assertThat(issued)
                .extracting(IssuedCertificates::signing)
                .containsOnly(issued.get(0).signing());
    }

    @Test
    void the_same_type_with_other_keys_or_another_organisation_is_refused() {
        activate(AsanImzaType.BUSINESS, SIM, NOW);
        issue(LEYLA, AsanImzaType.BUSINESS);

        refuses(CertificateTypeAlreadyHeld.class, () -> issue(LEYLA, AsanImzaType.BUSINESS, Optional.of(araz())));
        refuses(
                CertificateTypeAlreadyHeld.class,
                () -> issue(LEYLA, AsanImzaType.BUSINESS, Optional.empty(), SimKeys.pair(), SimKeys.pair(), NOW));
    }

    @Test
    void nothing_is_issued_without_an_active_service() {
        refuses(ServiceNotActive.class, () -> issue(LEYLA, AsanImzaType.CITIZEN));

        activate(AsanImzaType.CITIZEN, SIM, NOW.minusSeconds(60));
        database.run(em ->
                TestSubscriptions.suspend(em, new ServiceSuspended(Operator.AZERCELL, phone, NOW.minusSeconds(1))));
        refuses(ServiceNotActive.class, () -> issue(LEYLA, AsanImzaType.CITIZEN));

        activate(AsanImzaType.CITIZEN, SIM, NOW);
        refuses(
                ServiceNotActive.class,
                () -> issue(LEYLA, AsanImzaType.CITIZEN, Optional.empty(), pin1, pin2, EXPIRED));
    }

    @Test
    void a_suspended_service_suspends_every_certificate_on_the_number() {
        activate(AsanImzaType.BUSINESS, SIM, NOW);
        issue(LEYLA, AsanImzaType.CITIZEN);
        issue(LEYLA, AsanImzaType.BUSINESS);

        database.run(em ->
                TestSubscriptions.suspend(em, new ServiceSuspended(Operator.AZERCELL, phone, NOW.plusSeconds(1))));

        assertThat(usable(KeyPurpose.SIGNING, NOW.plusSeconds(2)).reason()).contains(Unusable.SERVICE_SUSPENDED);
    }

    @Test
    void one_key_for_both_purposes_is_refused() {
        activate(AsanImzaType.CITIZEN, SIM, NOW);

        refuses(KeysNotDistinct.class, () -> issue(LEYLA, AsanImzaType.CITIZEN, Optional.empty(), pin1, pin1, NOW));
    }

    @Test
    void a_key_never_changes_its_purpose() {
        activate(AsanImzaType.BUSINESS, SIM, NOW);
        issue(LEYLA, AsanImzaType.CITIZEN);

        refuses(
                KeyAlreadyCertified.class,
                () -> issue(LEYLA, AsanImzaType.BUSINESS, Optional.empty(), pin2, pin1, NOW));
    }

    @Test
    void a_key_is_certified_for_one_person_only() {
        activate(AsanImzaType.CITIZEN, SIM, NOW);
        issue(LEYLA, AsanImzaType.CITIZEN);

        refuses(KeyAlreadyCertified.class, () -> issue(KAMRAN, AsanImzaType.CITIZEN));
    }

    @Test
    void a_key_is_certified_on_one_sim_only() {
        activate(AsanImzaType.CITIZEN, SIM, NOW);
        issue(LEYLA, AsanImzaType.CITIZEN);
        activate(AsanImzaType.CITIZEN, DUPLICATE, NOW.plusSeconds(1));

        refuses(KeyAlreadyCertified.class, () -> issue(LEYLA, AsanImzaType.CITIZEN));
    }

    @Test
    void a_sim_carries_one_persons_certificates() {
        activate(AsanImzaType.CITIZEN, SIM, NOW);
        issue(LEYLA, AsanImzaType.CITIZEN);

        refuses(
                SimHeldByAnother.class,
                () -> issue(KAMRAN, AsanImzaType.CITIZEN, Optional.empty(), SimKeys.pair(), SimKeys.pair(), NOW));
    }

    @Test
    void business_and_governmental_never_meet_on_one_number() {
        activate(AsanImzaType.BUSINESS, SIM, NOW);
        issue(LEYLA, AsanImzaType.BUSINESS);
        activate(AsanImzaType.GOVERNMENTAL, SIM, NOW.plusSeconds(1));

        refuses(BusinessAndGovernmental.class, () -> issue(LEYLA, AsanImzaType.GOVERNMENTAL));
    }

    @Test
    void after_a_duplicate_sim_old_certificates_are_dead_and_new_ones_can_be_issued() {
        activate(AsanImzaType.CITIZEN, SIM, NOW);
        IssuedCertificates old = issue(LEYLA, AsanImzaType.CITIZEN);
        activate(AsanImzaType.CITIZEN, DUPLICATE, NOW.plusSeconds(1));

        assertThat(usable(KeyPurpose.SIGNING, NOW.plusSeconds(2)).reason()).contains(Unusable.SIM_CHANGED);

        IssuedCertificates anew =
                issue(LEYLA, AsanImzaType.CITIZEN, Optional.empty(), SimKeys.pair(), SimKeys.pair(), NOW);
        assertThat(anew.userId()).isEqualTo(old.userId());
        assertThat(usable(KeyPurpose.SIGNING, NOW.plusSeconds(2)).certificates())
                .extracting(UsableCertificate::certificate)
                .containsExactly(anew.signing());
        assertThat(audited(old)).containsExactly("issued:null:ACTIVE", "revoked:ACTIVE:REVOKED");
    }

    @Test
    void expired_certificates_give_way_to_new_ones_over_the_same_keys() {
        activate(AsanImzaType.CITIZEN, SIM, NOW);
        IssuedCertificates old = issue(LEYLA, AsanImzaType.CITIZEN);
        activate(AsanImzaType.CITIZEN, SIM, EXPIRED);

        assertThat(usable(KeyPurpose.SIGNING, EXPIRED).reason()).contains(Unusable.EXPIRED);

        IssuedCertificates anew = issue(LEYLA, AsanImzaType.CITIZEN, Optional.empty(), pin1, pin2, EXPIRED);
        assertThat(anew.repeated()).isFalse();
        assertThat(usable(KeyPurpose.SIGNING, EXPIRED).certificates())
                .extracting(UsableCertificate::certificate)
                .containsExactly(anew.signing());
        assertThat(audited(old)).containsExactly("issued:null:ACTIVE", "superseded:ACTIVE:SUPERSEDED");
    }

    @Test
    void a_later_owner_of_the_number_gets_an_id_of_his_own_and_no_certificates_of_the_former() {
        activate(AsanImzaType.CITIZEN, SIM, NOW);
        UserId leyla = issue(LEYLA, AsanImzaType.CITIZEN).userId();
        activate(AsanImzaType.CITIZEN, DUPLICATE, NOW.plusSeconds(1));
        UserId kamran = issue(KAMRAN, AsanImzaType.CITIZEN, Optional.empty(), SimKeys.pair(), SimKeys.pair(), NOW)
                .userId();

        assertThat(kamran).isNotEqualTo(leyla);
        assertThat(holder(phone, kamran)).map(Holder::fin).contains(KAMRAN.fin());
        assertThat(usable(LEYLA.fin(), KeyPurpose.SIGNING, NOW).reason()).contains(Unusable.REVOKED);
        assertThat(usable(KAMRAN.fin(), KeyPurpose.SIGNING, NOW).certificates()).hasSize(1);
    }

    @Test
    void the_application_can_neither_change_nor_delete_what_was_certified() {
        for (String sql : List.of(
                "delete from certificate",
                "update certificate set fin = 'A9RJ7DM'",
                "update certificate set valid_until = '2099-12-31'",
                "delete from certified_key",
                "update certified_key set fin = 'A9RJ7DM'",
                "delete from certificate_holding")) {
            assertThatThrownBy(
                            () -> database.run(em -> em.createNativeQuery(sql).executeUpdate()))
                    .as(sql)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void ids_on_one_number_differ_for_every_person() {
        activate(AsanImzaType.CITIZEN, SIM, NOW);
        List<UserId> ids = database.inTransaction(em -> {
            UserIds userIds = new UserIds();
            userIds.em = em;
            userIds.random = new SecureRandom();
            return IntStream.range(0, 30)
                    .mapToObj(i -> userIds.of(person("5VBK%03d".formatted(i), "Quliyeva", "Nigar"), phone))
                    .toList();
        });

        assertThat(ids).hasSize(30).doesNotHaveDuplicates();
    }

    private void activate(AsanImzaType type, String iccid, Instant at) {
        database.run(em -> TestSubscriptions.activate(
                em, new ServiceActivated(Operator.AZERCELL, phone, type, iccid, SimKind.PHYSICAL, at)));
    }

    private IssuedCertificates issue(Person person, AsanImzaType type) {
        return issue(person, type, Optional.empty());
    }

    private IssuedCertificates issue(Person person, AsanImzaType type, Optional<SubjectOrganisation> organisation) {
        return issue(person, type, organisation, pin1, pin2, NOW);
    }

    private IssuedCertificates issue(
            Person person,
            AsanImzaType type,
            Optional<SubjectOrganisation> organisation,
            KeyPair authentication,
            KeyPair signing,
            Instant at) {
        CertificateRequest asked = request(person, phone, type, organisation, authentication, signing);
        return database.inTransaction(
                em -> TestCertificates.open(em, Clock.fixed(at, BakuTime.ZONE)).issue(asked, Machine.COUNTER));
    }

    private static void refuses(Class<? extends Refusal> refusal, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(refusal);
    }

    private Usability usable(KeyPurpose purpose, Instant at) {
        return usable(LEYLA.fin(), purpose, at);
    }

    private Usability usable(Fin fin, KeyPurpose purpose, Instant at) {
        return database.inTransaction(
                em -> TestCertificates.open(em, Clock.fixed(at, BakuTime.ZONE)).usable(fin, phone, purpose, at));
    }

    private static Optional<Holder> holder(Phone phone, UserId userId) {
        return database.inTransaction(
                em -> TestCertificates.open(em, Clock.fixed(NOW, BakuTime.ZONE)).holder(phone, userId));
    }

    private static UserId other(UserId userId) {
        return new UserId(userId.value().equals("123456") ? "654321" : "123456");
    }

    private static List<String> audited(IssuedCertificates issued) {
        String serial = X509.serial(issued.signing());
        List<?> entries = database.inTransaction(em -> em.createNativeQuery(
                        "select action || ':' || coalesce(from_state, 'null') || ':' || to_state from audit_entry"
                                + " where subject_type = 'certificate' and subject_id = :serial order by id",
                        String.class)
                .setParameter("serial", serial)
                .getResultList());
        return entries.stream().map(String.class::cast).toList();
    }
}
