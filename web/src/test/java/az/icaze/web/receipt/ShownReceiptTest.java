package az.icaze.web.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import az.icaze.identity.AsanImzaType;
import az.icaze.receipt.QueueRow;
import az.icaze.receipt.QueueRow.Standing;
import az.icaze.receipt.ReceiptDesk;
import az.icaze.receipt.ReceiptReview;
import az.icaze.web.shell.People;
import az.icaze.web.shell.Visitor;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShownReceiptTest {

    private static final String NUMBER = "2026-E-0000001";

    private final ReceiptDesk desk = mock(ReceiptDesk.class);
    private final ShownReceipt shown = new ShownReceipt();

    @BeforeEach
    void a_clerk_opens_it() {
        shown.desk = desk;
        shown.visitor = mock(Visitor.class);
        when(shown.visitor.person()).thenReturn(People.staff());
        shown.setNumber(NUMBER);
    }

    @ParameterizedTest
    @DisplayName("R62: who has not taken it sees its line in the queue and nothing of the person")
    @EnumSource(value = Standing.class, names = "MINE", mode = EnumSource.Mode.EXCLUDE)
    void shows_the_line_only(Standing standing) {
        stands(standing);

        shown.open();

        assertThat(shown.isMine()).isFalse();
        verify(desk, never()).review(any(), any());
    }

    @Test
    @DisplayName("R62: who has taken it looks once, and the next click finds what was shown")
    void looks_once() {
        stands(Standing.MINE);
        when(desk.review(NUMBER, People.staff())).thenReturn(mock(ReceiptReview.class));

        shown.open();
        stands(Standing.FREE);

        assertThat(shown.isMine()).isTrue();
        assertThat(shown.getReview()).isSameAs(shown.getReview());
        verify(desk, times(1)).review(NUMBER, People.staff());
        verify(desk, times(1)).row(NUMBER, People.staff());
    }

    private void stands(Standing standing) {
        when(desk.row(NUMBER, People.staff()))
                .thenReturn(new QueueRow(
                        NUMBER,
                        "Əliyeva Leyla",
                        AsanImzaType.BUSINESS,
                        Optional.empty(),
                        Instant.EPOCH,
                        Optional.empty(),
                        Optional.empty(),
                        standing));
    }
}
