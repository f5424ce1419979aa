package az.icaze.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.Roles;
import az.icaze.SearchText;
import az.icaze.TestDatabase;
import az.icaze.certificate.RegisterFilter.Sought;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of the register against the same lists made without a database. */
class CertificateRegisterTest {

    private static final int PEOPLE = 2_600;
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 10);

    private static final Comparator<RegisterRow> NEWEST = Comparator.comparing(RegisterRow::notBefore)
            .thenComparing(RegisterRow::serial)
            .reversed();
    private static final Comparator<RegisterRow> EXPIRING =
            Comparator.comparing(RegisterRow::validUntil).thenComparing(RegisterRow::serial);
    private static final Comparator<RegisterRow> NAME =
            Comparator.comparing(CertificateRegisterTest::folded).thenComparing(RegisterRow::serial);

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private static List<RegisterRow> all;

    private final TestRegister register = new TestRegister(database, Roles.ASXM_CLERK);

    @BeforeAll
    static void fill() {
        Population.fill(database, PEOPLE);
        all = database.inTransaction(em -> em.createQuery("select c from Certificate c", Certificate.class)
                .getResultStream()
                .map(certificate -> certificate.row(false, Population.TODAY))
                .toList());
    }

    @Test
    void without_a_filter_the_latest_come_first_and_ten_thousand_are_counted() {
        RegisterPage page = register.page(RegisterFilter.NONE, Optional.empty(), 50);

        assertThat(all).hasSize(4 * PEOPLE);
        assertThat(page.rows()).isEqualTo(expected(row -> true, NEWEST).subList(0, 50));
        assertThat(page.total()).isEqualTo(RegisterPage.COUNTED);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, ACTIVE, 0",
                "-, ISSUED, 0",
                "-, SUSPENDED, 0",
                "-, EXPIRED, 0",
                "-, REVOKED, 0",
                "-, SUPERSEDED, 0",
                "BUSINESS, -, 0",
                "GOVERNMENTAL, ACTIVE, 0",
                "BUSINESS, EXPIRED, 0",
                "-, -, 30",
                "CITIZEN, -, 7",
                "-, SUSPENDED, 365",
                "-, REVOKED, 30",
                "-, EXPIRED, 30",
            })
    void every_filter_gives_what_it_says_page_by_page_without_gap_or_repeat(
            AsanImzaType type, CertificateStatus status, int days) {
        RegisterFilter filter =
                new RegisterFilter(Optional.empty(), Optional.ofNullable(type), Optional.ofNullable(status), days);
        Comparator<RegisterRow> whenNotExpiring = status == CertificateStatus.EXPIRED ? EXPIRING.reversed() : NEWEST;
        List<RegisterRow> expected = expected(
                row -> (type == null || row.type() == type)
                        && (status == null || row.status() == status)
                        && (days == 0 || expiring(row, days)),
                days > 0 ? EXPIRING : whenNotExpiring);

        assertThat(register.pages(filter, 50)).isEqualTo(beginning(expected, 50));
        assertThat(register.page(filter, Optional.empty(), 1).total()).isEqualTo(expected.size());
        assertThat(register.export(filter)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Məmmədov, memmedov",
        "memmedov, memmedov",
        "MƏMMƏDOV E, memmedov e",
        "Elçin Məmmədov, memmedov elcin",
        "sixlinski, sixlinski",
        "ÇƏLƏBİ  LEYLA, celebi leyla",
        "Zeynallı, zeynalli",
    })
    void a_name_is_found_however_it_is_typed_surname_first_or_last(String typed, String beginning) {
        assertThat(register.pages(sought(typed), 100))
                .isNotEmpty()
                .isEqualTo(beginning(expected(row -> folded(row).startsWith(beginning), NAME), 100));
    }

    @Test
    void a_name_goes_together_with_the_other_filters() {
        RegisterFilter filter = new RegisterFilter(
                Optional.of(new Sought("Əliyev")),
                Optional.of(AsanImzaType.BUSINESS),
                Optional.of(CertificateStatus.ACTIVE),
                400);

        assertThat(register.pages(filter, 100))
                .isNotEmpty()
                .isEqualTo(expected(
                        row -> folded(row).startsWith("eliyev ")
                                && row.type() == AsanImzaType.BUSINESS
                                && row.status() == CertificateStatus.ACTIVE
                                && expiring(row, 400),
                        NAME));
    }

    @Test
    void fin_number_and_serial_are_found_however_they_are_typed() {
        RegisterRow one = all.get(1234);
        String serial = one.serial().toLowerCase(Locale.ROOT);

        assertThat(register.pages(sought(one.fin().toLowerCase(Locale.ROOT)), 100))
                .isEqualTo(expected(row -> row.fin().equals(one.fin()), NEWEST))
                .hasSize(4);
        assertThat(register.pages(sought("0" + one.phone().substring(4)), 100))
                .isEqualTo(expected(row -> row.phone().equals(one.phone()), NEWEST))
                .hasSize(4);
        assertThat(register.pages(sought(serial.substring(0, 4) + " " + serial.substring(4)), 100))
                .containsExactly(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "' or true --", "memmed%", "\\", "Heç Kim", "2A2A2A2", "abcdefg"})
    void what_nobody_is_called_finds_nobody(String typed) {
        RegisterPage page = register.page(sought(typed), Optional.empty(), 10);

        assertThat(page.rows()).isEmpty();
        assertThat(page.next()).isEmpty();
        assertThat(page.total()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.ASXM_CLERK, Roles.MINISTRY_INSPECTOR})
    void clerks_and_inspectors_see_people_in_full(String role) {
        RegisterRow one = all.get(1234);

        assertThat(new TestRegister(database, role).pages(sought(one.fin()), 10))
                .contains(one);
    }

    @Test
    void the_call_centre_sees_no_person_and_no_number() {
        RegisterRow one = all.get(1234);

        assertThat(new TestRegister(database, Roles.CALL_CENTRE).pages(sought(one.fin()), 10))
                .hasSize(4)
                .allSatisfy(masked -> {
                    assertThat(masked.fin()).isEqualTo(new Fin(one.fin()).masked());
                    assertThat(masked.phone()).isEqualTo(new Phone(one.phone()).masked());
                    assertThat(masked.name()).matches("\\p{Lu}\\. \\p{Lu}\\.");
                });
    }

    @Test
    void every_look_and_every_part_of_an_export_is_written_down_with_whom_it_was_about() {
        RegisterRow one = all.get(777);
        register.page(sought(one.fin()), Optional.empty(), 10);
        register.export(sought(one.phone()));

        assertThat(trail("person", one.fin())).containsExactly("looked-up {\"rows\":\"4\"}");
        assertThat(trail("phone", one.phone())).containsExactly("exported {\"rows\":\"4\"}");
    }

    @Test
    void a_look_at_a_list_is_written_down_with_its_filter() {
        RegisterFilter filter = new RegisterFilter(
                Optional.empty(), Optional.of(AsanImzaType.BUSINESS), Optional.of(CertificateStatus.ACTIVE), 33);
        register.page(filter, Optional.empty(), 1);

        assertThat(trail("certificate-register", "list"))
                .contains("looked-up {\"expiringWithinDays\":\"33\",\"rows\":\"1\",\"status\":\"ACTIVE\","
                        + "\"type\":\"BUSINESS\"}");
    }

    private static List<String> trail(String type, String id) {
        List<?> lines = database.inTransaction(em -> em.createNativeQuery(
                        "select action || ' ' || details from audit_entry"
                                + " where subject_type = :type and subject_id = :id and actor = :actor order by id",
                        String.class)
                .setParameter("type", type)
                .setParameter("id", id)
                .setParameter("actor", TestRegister.CLERK.id())
                .getResultList());
        return lines.stream().map(String.class::cast).toList();
    }

    private static RegisterFilter sought(String typed) {
        return new RegisterFilter(Optional.of(new Sought(typed)), Optional.empty(), Optional.empty(), 0);
    }

    private static List<RegisterRow> expected(Predicate<RegisterRow> which, Comparator<RegisterRow> order) {
        return all.stream().filter(which).sorted(order).toList();
    }

    private static List<RegisterRow> beginning(List<RegisterRow> rows, int size) {
        return rows.subList(0, Math.min(rows.size(), size * TestRegister.PAGES));
    }

    private static boolean expiring(RegisterRow row, int days) {
        boolean live = row.status() == CertificateStatus.ISSUED
                || row.status() == CertificateStatus.ACTIVE
                || row.status() == CertificateStatus.SUSPENDED;
        return live && !row.validUntil().isAfter(TODAY.plusDays(days));
    }

    private static String folded(RegisterRow row) {
        return SearchText.fold(row.name());
    }
}
