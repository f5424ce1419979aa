package az.icaze.sms;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import az.icaze.identity.Phone;
import az.icaze.operator.Operator;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTimerTest {

    @Test
    void a_text_that_cannot_go_holds_up_nothing_else() {
        PartSet set = new PartSet(Operator.NAR, new Phone("+994702147717"), "1", 2);
        TextTimer timer = new TextTimer();
        timer.held = mock(HeldTexts.class);
        timer.parts = mock(IncomingParts.class);
        when(timer.held.due()).thenReturn(List.of(List.of(1L, 2L), List.of(3L)));
        when(timer.parts.over()).thenReturn(List.of(set));
        doThrow(new IllegalStateException("together")).when(timer.held).release(List.of(1L, 2L));
        doThrow(new IllegalStateException("poison")).when(timer.held).release(List.of(1L));

        assertThatThrownBy(timer::sweep).hasMessage("poison");

        verify(timer.held).release(List.of(2L));
        verify(timer.held).release(List.of(3L));
        verify(timer.parts).end(set);
        verify(timer.held).forget();
    }
}
