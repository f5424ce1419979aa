package az.icaze.web.prolongation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.SignedInPerson;
import az.icaze.prolongation.ProlongationOptions;
import az.icaze.prolongation.Prolongations;
import az.icaze.prolongation.Timeline;
import az.icaze.prolongation.Timeline.Kind;
import az.icaze.prolongation.Timeline.Standing;
import az.icaze.prolongation.Timeline.Step;
import az.icaze.signing.StartedSession;
import az.icaze.web.shell.Language;
import az.icaze.web.shell.People;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProlongationPageTest {

    private static final SignedInPerson NIGAR = People.nigar();
    private static final LocalDate E = LocalDate.of(2026, 5, 10);

    private final ProlongationPage page = new ProlongationPage();

    @BeforeEach
    void in_the_window() {
        page.prolongations = mock(Prolongations.class);
        page.visitor = mock(Visitor.class);
        page.language = mock(Language.class);
        page.turnstile = mock(Turnstile.class);
        when(page.visitor.person()).thenReturn(NIGAR);
        when(page.language.getCode()).thenReturn("en");
        when(page.turnstile.once(any()))
                .thenAnswer(call -> call.<Supplier<Object>>getArgument(0).get());
    }

    private void next(Kind kind, boolean open, AsanImzaType... types) {
        Set<AsanImzaType> usable = EnumSet.noneOf(AsanImzaType.class);
        usable.addAll(List.of(types));
        when(page.prolongations.options(NIGAR))
                .thenReturn(new ProlongationOptions(
                        NIGAR.phone(), usable, Optional.of(E.minusDays(30)), Optional.of(E), open));
        Step step = new Step(kind, Standing.NOW, Optional.of(E.minusDays(30)), Optional.of(E));
        when(page.prolongations.timeline(NIGAR))
                .thenReturn(new Timeline(
                        NIGAR.phone(), List.of(step), "biznes", Optional.empty(), false, Optional.empty()));
    }

    @Test
    @DisplayName("R66, rules.md 12: who has no Citizen certificate reads why there is nothing to press, and what to do")
    void says_why_nobody_can_apply_without_a_citizen_certificate() {
        next(Kind.VISIT_FOR_CITIZEN, false, AsanImzaType.BUSINESS);

        assertThat(page.getHindrance()).isEqualTo("prolongation.hindrance.VISIT_FOR_CITIZEN");
        assertThat(page.isVisit()).isTrue();
    }

    @Test
    @DisplayName("R67: nor with one that cannot be used now; with one that can, there is nothing to say")
    void says_why_nobody_can_apply_with_what_cannot_be_used() {
        next(Kind.APPLY, false);
        assertThat(page.getHindrance()).isEqualTo("prolongation.hindrance.APPLY");

        ProlongationPageTest another = new ProlongationPageTest();
        another.in_the_window();
        another.next(Kind.APPLY, true, AsanImzaType.CITIZEN);
        assertThat(another.page.getHindrance()).isEmpty();
        assertThat(another.page.isVisit()).isFalse();
    }

    @Test
    @DisplayName("R83: who holds Business, too, applies for both unless he leaves it out")
    void applies_for_all_unless_left_out() {
        next(Kind.APPLY, true, AsanImzaType.CITIZEN, AsanImzaType.BUSINESS);
        when(page.prolongations.apply(any(), any(), any()))
                .thenReturn(new StartedSession(UUID.randomUUID(), "1462", Instant.EPOCH));

        assertThat(page.isFurther()).isTrue();
        page.apply();

        verify(page.prolongations).apply(eq(Set.of(AsanImzaType.CITIZEN, AsanImzaType.BUSINESS)), eq(NIGAR), eq("en"));
    }
}
