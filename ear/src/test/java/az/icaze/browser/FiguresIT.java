package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import az.icaze.Crowd;
import az.icaze.DemoPerson;
import az.icaze.Icaze;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is promised about speed, measured with 2 000 000 certificates in the register. */
@Tag("figures")
class FiguresIT {

    private static final int PEOPLE = 500_000;
    private static final int PROLONGATIONS = 10_000;
    private static final int WAITING = 50_000;
    private static final int APPROVED = 10;
    private static final int LOOKS = 300;
    private static final Duration PAGE = Duration.ofMillis(200);
    private static final Duration APPROVAL = Duration.ofSeconds(1);
    private static final Duration ALL_PROLONGED = Duration.ofMinutes(5);

    @RegisterExtension
    static final Visits VISITS = new Visits();

    private static final Crowd CROWD = new Crowd(Icaze.running());

    private final DemoPerson citizen = Icaze.running().people().inRole("CITIZEN");

    @BeforeAll
    static void fill_the_register() {
        CROWD.certify(PEOPLE);
        CROWD.applyOnline(WAITING);
    }

    @Test
    void the_holders_page_answers_at_once() {
        Screen desk = VISITS.home("az").signIn().with(citizen).desk(new PhonePage(citizen));

        for (String page : List.of("asan-imza/index.xhtml", "prolongation/index.xhtml", "receipt/index.xhtml")) {
            assertThat(p95(page, desk, Icaze.running().page(page))).isLessThan(PAGE);
        }
    }

    @Test
    void the_queue_answers_at_once_and_an_approval_within_a_second() {
        List<DemoPerson> clerks = Icaze.running().people().everybodyIn("ASXM_CLERK");
        ReceiptDeskPage first = desk(clerks.get(0));
        ReceiptDeskPage second = desk(clerks.get(1));
        URI queue = Icaze.running().ports().staffAddress().resolve("/staff/receipts.xhtml");
        assertThat(p95("the queue of ASXM", first.screen(), queue)).isLessThan(PAGE);

        List<Duration> taken = new ArrayList<>();
        for (int i = 0; i < APPROVED; i++) {
            String number = applied();
            first = first.takeByAddress(number).approve();
            second = second.takeByAddress(number).approve();
            taken.add(second.screen().timeOfDocument());
        }
        taken.sort(Comparator.naturalOrder());
        say("an approval, with the queue after it: median %d ms, longest %d ms"
                .formatted(
                        taken.get(APPROVED / 2).toMillis(),
                        taken.get(APPROVED - 1).toMillis()));
        assertThat(taken.get(APPROVED - 1)).isLessThan(APPROVAL);
    }

    /** The number of an application that somebody new has just signed. */
    private static String applied() {
        DemoPerson holder = Icaze.running().subscribers().withCertificates(List.of("CITIZEN"));
        PhonePage telephone = new PhonePage(holder);
        Screen desk = VISITS.home("az").signIn().with(holder).desk(telephone);
        return new ReceiptPage(desk.goTo("receipt/index.xhtml"))
                .applyAndSign("BUSINESS", telephone)
                .number();
    }

    private static ReceiptDeskPage desk(DemoPerson clerk) {
        return new ReceiptDeskPage(VISITS.staffSignedIn(clerk, "az", "receipts.xhtml"));
    }

    @Test
    void ten_thousand_are_prolonged_in_time() {
        long before = System.nanoTime();
        CROWD.applyToProlong(PROLONGATIONS, citizen);
        long begun = System.nanoTime();
        await().atMost(Duration.ofMinutes(15))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> Icaze.running()
                        .ask("select count(*) from prolongation where state = 'PROCESSING'")
                        .equals("0"));
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        say("%d applications to prolong: %d s (made in %d s)"
                .formatted(
                        PROLONGATIONS,
                        taken.toSeconds(),
                        Duration.ofNanos(begun - before).toSeconds()));

        assertThat(Icaze.running()
                        .ask("select count(*) from prolongation where state = 'DONE' and number like 'FIGURES-%'"))
                .isEqualTo(Integer.toString(PROLONGATIONS));
        assertThat(taken).isLessThan(ALL_PROLONGED);
    }

    private static Duration p95(String what, Screen screen, URI page) {
        List<Duration> taken = IntStream.range(0, LOOKS)
                .mapToObj(look -> screen.timeToGet(page))
                .sorted()
                .toList();
        Duration p95 = taken.get(LOOKS * 95 / 100);
        say("%s: median %d ms, p95 %d ms, longest %d ms"
                .formatted(
                        what,
                        taken.get(LOOKS / 2).toMillis(),
                        p95.toMillis(),
                        taken.get(LOOKS - 1).toMillis()));
        return p95;
    }

    private static void say(String figure) {
        System.out.println("FIGURE " + figure);
    }
}
