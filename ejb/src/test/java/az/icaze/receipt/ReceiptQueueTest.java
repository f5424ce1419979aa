package az.icaze.receipt;

import static az.icaze.identity.AsanImzaType.BUSINESS;
import static az.icaze.identity.AsanImzaType.CITIZEN;
import static az.icaze.receipt.TestReceipts.AYNUR;
import static az.icaze.receipt.TestReceipts.RAMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.AtOnce;
import az.icaze.TestDatabase;
import az.icaze.identity.Fin;
import az.icaze.identity.SignedInPerson;
import az.icaze.receipt.QueueRow.Standing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clerks' queue: oldest first, one clerk at a time (rules R61, R62). */
class ReceiptQueueTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final TestReceipts leyla = new TestReceipts(database, BUSINESS, CITIZEN);
    private String first;

    /** Alone in the queue. */
    @BeforeEach
    void apply() {
        database.run(em -> em.createNativeQuery("update receipt_application set state = 'WITHDRAWN', claimed_by = null,"
                        + " claimed_by_name = null, claimed_at = null where state in ('SUBMITTED', 'UNDER_REVIEW')")
                .executeUpdate());
        first = leyla.applied(BUSINESS);
    }

    @Test
    @DisplayName("R61: oldest first, page by page")
    void shows_the_oldest_first() {
        List<String> numbers = new ArrayList<>(List.of(first));
        for (int i = 1; i <= 26; i++) {
            numbers.add(next(i).applied(BUSINESS));
        }

        ReceiptQueue page = leyla.in(room -> room.queue.page(Optional.empty(), AYNUR));
        ReceiptQueue rest = leyla.in(room -> room.queue.page(page.next(), AYNUR));

        List<String> shown = new ArrayList<>();
        page.rows().forEach(row -> shown.add(row.number()));
        rest.rows().forEach(row -> shown.add(row.number()));
        assertThat(shown).isEqualTo(numbers);
        assertThat(page.rows()).hasSize(25);
        assertThat(rest.next()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0", "2026-E-0000001\0", "2026-Q-0000001", "' or 1=1", "2026-E-\uD83D\uDE00"})
    void knows_no_application_by_what_is_no_number(String none) {
        refuses(() -> leyla.desk().row(none, AYNUR));
        refuses(() -> leyla.desk().claim(none, AYNUR));
        assertThat(leyla.<ReceiptQueue>in(room -> room.queue.page(Optional.of(none), AYNUR)))
                .as("from the beginning")
                .isEqualTo(leyla.<ReceiptQueue>in(room -> room.queue.page(Optional.empty(), AYNUR)));
    }

    @Test
    @DisplayName("R62: one clerk has it; another gets the next, and it back when it is put back")
    void gives_each_to_one_clerk() {
        String second = next(1).applied(BUSINESS);
        assertThat(leyla.desk().claimNext(AYNUR)).contains(first);
        assertThat(leyla.desk().claimNext(AYNUR)).contains(first);
        assertThat(leyla.desk().claimNext(RAMIN)).contains(second);
        refuses(() -> leyla.desk().claim(first, RAMIN));
        refuses(() -> leyla.desk().release(first, RAMIN));
        assertThat(standing(first, RAMIN)).isEqualTo(Standing.WITH_ANOTHER);

        leyla.desk().release(first, AYNUR);

        assertThat(standing(first, RAMIN)).isEqualTo(Standing.FREE);
        leyla.desk().claim(first, RAMIN);
        assertThat(standing(first, RAMIN)).isEqualTo(Standing.MINE);
        assertThat(leyla.trail(first)).containsExactly("asked", "submitted", "claimed", "released", "claimed");
    }

    @Test
    @DisplayName("R62: after half an hour without an act others may take it; every look begins it anew")
    void takes_it_from_a_clerk_who_does_nothing() {
        leyla.desk().claim(first, AYNUR);
        leyla.passes(Duration.ofMinutes(29)).desk().review(first, AYNUR);
        leyla.passes(Duration.ofMinutes(29));
        assertThat(leyla.desk().claimNext(RAMIN)).isEmpty();

        leyla.passes(Duration.ofMinutes(1));

        assertThat(standing(first, RAMIN)).isEqualTo(Standing.FREE);
        assertThat(leyla.desk().claimNext(RAMIN)).contains(first);
        refuses(() -> leyla.desk().approve(first, AYNUR));
    }

    @RepeatedTest(3)
    @DisplayName("R62: clerks who reach for the next in the same moment get different ones")
    void gives_different_ones_to_clerks_at_once() throws Exception {
        for (int i = 1; i < 6; i++) {
            next(i).applied(BUSINESS);
        }
        List<Callable<Optional<String>>> clerks = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            SignedInPerson clerk = clerk(i);
            clerks.add(() -> leyla.desk().claimNext(clerk));
        }

        List<Optional<String>> got = AtOnce.all(clerks);

        assertThat(got).allMatch(Optional::isPresent);
        assertThat(new HashSet<>(got)).hasSize(6);
    }

    @RepeatedTest(3)
    @DisplayName("R62: two who reach for this one: one has it")
    void gives_this_one_to_one_of_two() throws Exception {
        long through = AtOnce.through(
                List.of(() -> leyla.desk().claim(first, AYNUR), () -> leyla.desk()
                        .claim(first, RAMIN)),
                NotInYourHands.class);

        assertThat(through).isEqualTo(1);
    }

    @RepeatedTest(3)
    @DisplayName("R62: withdrawn while it is approved, it is either, and never both")
    void is_withdrawn_or_approved() throws Exception {
        leyla.desk().claim(first, AYNUR);

        long through = AtOnce.through(
                List.<Runnable>of(
                        () -> leyla.withdraw(first), () -> leyla.desk().approve(first, AYNUR)),
                az.icaze.Refusal.class);

        assertThat(through).isEqualTo(1);
        boolean approved = leyla.last().state() == ReceiptState.APPROVED;
        assertThat(leyla.last().state()).isIn(ReceiptState.APPROVED, ReceiptState.WITHDRAWN);
        assertThat(leyla.usable()).hasSize(approved ? 2 : 1);
        assertThat(leyla.documents()).hasSize(approved ? 4 : 1);
    }

    @Test
    @DisplayName("R62: two yeses of one clerk in the same moment issue once")
    void is_approved_once() throws Exception {
        leyla.desk().claim(first, AYNUR);

        long through = AtOnce.through(2, () -> leyla.desk().approve(first, AYNUR), NotInYourHands.class);

        assertThat(through).isEqualTo(1);
        assertThat(leyla.documents()).hasSize(4);
    }

    @Test
    @DisplayName("R60: applied for twice at once, there is one draft")
    void is_begun_once() throws Exception {
        TestReceipts other = next(1);

        AtOnce.times(4, () -> other.apply(BUSINESS));

        assertThat(other.draft()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update receipt_application set state = 'APPROVED', valid_until = date '2030-01-01'",
                "update receipt_application set name = 'Başqa'",
                "update receipt_application set claimed_by = fin, claimed_by_name = '', claimed_at = now(),"
                        + " state = 'UNDER_REVIEW'",
                "update receipt_application set fin = '7K2M9TQ'",
                "delete from receipt_application"
            })
    void the_database_keeps_it_on_its_way(String attempt) {
        assertThatThrownBy(
                        () -> database.run(em -> em.createNativeQuery(attempt).executeUpdate()))
                .isInstanceOf(RuntimeException.class);
    }

    private TestReceipts next(int minutes) {
        return new TestReceipts(database, BUSINESS, CITIZEN).passes(Duration.ofMinutes(minutes));
    }

    private Standing standing(String number, SignedInPerson clerk) {
        return leyla.in(room -> room.queue.page(Optional.empty(), clerk)).rows().stream()
                .filter(row -> row.number().equals(number))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    private static SignedInPerson clerk(int number) {
        return new SignedInPerson(
                new Fin("9AAAAA" + number),
                "Əməkdaş",
                AYNUR.phone(),
                Optional.empty(),
                Optional.empty(),
                AYNUR.certificateType(),
                "00");
    }

    private static void refuses(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(NotInYourHands.class);
    }
}
