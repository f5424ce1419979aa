package az.icaze.web.holder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.SignedInPerson;
import az.icaze.reminder.OwnReminders;
import az.icaze.reminder.ReminderStep;
import az.icaze.reminder.ReminderView;
import az.icaze.web.shell.People;
import az.icaze.web.shell.Show;
import az.icaze.web.shell.Texts;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("rule R86: one line on one's own page for each reminder, and a switch")
class RemindersPageTest {

    private static final SignedInPerson NIGAR = People.nigar();

    private final RemindersPage page = new RemindersPage();

    @BeforeEach
    void a_holder_who_reads_english() {
        page.own = mock(OwnReminders.class);
        page.visitor = mock(Visitor.class);
        when(page.visitor.person()).thenReturn(NIGAR);
        page.turnstile = mock(Turnstile.class);
        when(page.turnstile.once(any()))
                .thenAnswer(call -> call.<Supplier<String>>getArgument(0).get());
        page.show = new Show();
        page.texts = mock(Texts.class, call -> {
            Object[] arguments = call.getArguments();
            return Texts.english((String) arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length));
        });
    }

    private void told(ReminderStep step) {
        LocalDate until = LocalDate.of(2026, 6, 10);
        Optional<String> word = Optional.of("ferdi").filter(any -> step.name().contains("WORD"));
        when(page.own.list(NIGAR))
                .thenReturn(List.of(new ReminderView(
                        LocalDate.of(2026, 5, 27),
                        NIGAR.phone(),
                        AsanImzaType.CITIZEN,
                        LocalDate.of(2026, 5, 10),
                        step,
                        until,
                        word)));
    }

    @ParameterizedTest
    @EnumSource(ReminderStep.class)
    void says_when_one_was_told_what_to_do_and_until_when(ReminderStep step) {
        told(step);

        assertThat(page.getLines()).hasSize(1);
        assertThat(page.getLines().get(0).on()).startsWith("27.05.2026 · ").contains("•••");
        assertThat(page.getLines().get(0).text()).contains("10.06.2026").doesNotContain("{", "word  ");
    }

    @Test
    void names_the_word_that_goes_to_8500() {
        told(ReminderStep.SEND_WORD);

        assertThat(page.getLines().get(0).text()).contains("send the word ferdi to 8500");
    }

    @Test
    void mutes_and_unmutes_in_the_holders_own_name() {
        when(page.own.muted(NIGAR)).thenReturn(true);

        assertThat(page.isMuted()).isTrue();
        assertThat(page.mute()).endsWith("done=muted");
        assertThat(page.unmute()).endsWith("done=unmuted");
        verify(page.own).mute(NIGAR);
        verify(page.own).unmute(NIGAR);
    }
}
