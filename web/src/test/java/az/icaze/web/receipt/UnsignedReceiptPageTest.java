package az.icaze.web.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.identity.AsanImzaType;
import az.icaze.web.receipt.UnsignedReceipts.Unsigned;
import az.icaze.web.shell.People;
import az.icaze.web.shell.Show;
import az.icaze.web.shell.Texts;
import az.icaze.web.shell.Visitor;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R60: an application not signed leaves a trace, and one that awaits PIN2 leads on")
class UnsignedReceiptPageTest {

    private static final Instant NOW = Instant.parse("2026-05-10T08:00:00Z");

    private static UnsignedReceiptPage page(Optional<Unsigned> unsigned) {
        UnsignedReceiptPage page = new UnsignedReceiptPage();
        page.receipts = mock(UnsignedReceipts.class);
        page.visitor = mock(Visitor.class);
        page.texts = mock(Texts.class);
        page.show = new Show();
        page.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        when(page.receipts.find(any())).thenReturn(unsigned);
        when(page.visitor.person()).thenReturn(People.nigar());
        when(page.texts.of(any(String.class), any(Object[].class)))
                .thenAnswer(call ->
                        Stream.of(call.getArguments()).map(String::valueOf).collect(Collectors.joining(" ")));
        return page;
    }

    private static Optional<Unsigned> unsigned(String failure, Instant ended) {
        return Optional.of(new Unsigned("2026-E-0000003", AsanImzaType.BUSINESS, Optional.ofNullable(failure), ended));
    }

    @Test
    void leads_on_while_pin2_is_awaited() {
        UnsignedReceiptPage page = page(unsigned(null, NOW.plusSeconds(30)));

        assertThat(page.isAwaited()).isTrue();
        assertThat(page.getLastTry()).isEmpty();
    }

    @Test
    void tells_when_and_why_it_was_not_given() {
        UnsignedReceiptPage page = page(unsigned("outcome.timeout", NOW));

        assertThat(page.isAwaited()).isFalse();
        assertThat(page.getLastTry())
                .isEqualTo("receipt.last-try certificate.BUSINESS 10.05.2026, 12:00 outcome.timeout");
    }

    @Test
    void says_nothing_of_old_tries_and_of_none() {
        assertThat(page(unsigned("outcome.timeout", NOW.minusSeconds(8 * 86400)))
                        .getLastTry())
                .isEmpty();
        assertThat(page(Optional.empty()).getLastTry()).isEmpty();
        assertThat(page(Optional.empty()).isAwaited()).isFalse();
    }
}
