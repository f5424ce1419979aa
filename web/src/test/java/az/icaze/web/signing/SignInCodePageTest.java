package az.icaze.web.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import az.icaze.identity.Phone;
import az.icaze.identity.UserId;
import az.icaze.signing.SessionState;
import az.icaze.signing.SessionView;
import az.icaze.signing.SignIns;
import az.icaze.signing.SigningOutcome;
import az.icaze.signing.StartedSession;
import az.icaze.web.shell.Visitor;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.MockedStatic;

/** Waiting for the telephone, from the page's side. */
class SignInCodePageTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final Phone PHONE = new Phone("+994502147717");
    private static final UserId USER_ID = new UserId("123456");

    private final MockedStatic<FacesContext> current = mockStatic(FacesContext.class);
    private final ExternalContext browser = mock(ExternalContext.class);
    private final SignInCodePage page = new SignInCodePage();
    private final PendingSignIn pending = new PendingSignIn();

    @BeforeEach
    void a_prompt_is_on_the_telephone() {
        FacesContext faces = mock(FacesContext.class);
        current.when(FacesContext::getCurrentInstance).thenReturn(faces);
        when(faces.getExternalContext()).thenReturn(browser);
        page.signIns = mock(SignIns.class);
        page.entrance = mock(Entrance.class);
        page.visitor = mock(Visitor.class);
        page.landing = mock(Landing.class);
        page.pending = pending;
        page.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        begin(new AtomicInteger());
    }

    @AfterEach
    void leave() {
        current.close();
    }

    private void begin(AtomicInteger starts) {
        pending.begin(PHONE, USER_ID, "/desk.xhtml", NOW, () -> {
            starts.incrementAndGet();
            return new StartedSession(ID, "1462", NOW.plusSeconds(120));
        });
    }

    private void session(SessionState state, SigningOutcome outcome) {
        when(page.signIns.state(ID)).thenReturn(new SessionView(ID, state, outcome, "1462", NOW.plusSeconds(84)));
    }

    @Test
    void shows_code_and_time_while_the_telephone_rings() throws Exception {
        session(SessionState.RUNNING, null);

        page.look();

        assertThat(page.getWaits().digits()).containsExactly("1", "4", "6", "2");
        assertThat(page.getWaits().left()).isEqualTo("1:24");
        assertThat(page.getWaits().percent()).isEqualTo(70);
        assertThat(page.getPhone()).isEqualTo("+994 50 ••• 77 17");
        verify(browser, never()).redirect(any());
    }

    @Test
    void lets_in_who_signed_and_forgets_what_was_typed() {
        session(SessionState.COMPLETE, SigningOutcome.OK);

        page.look();

        verify(page.entrance).enter(ID);
        verify(page.landing).go();
        assertThat(pending.phone()).isEmpty();
        assertThat(pending.userId()).isEmpty();
        assertThat(pending.next()).isEqualTo("/desk.xhtml");
    }

    @Test
    void tells_any_other_outcome_on_a_page_of_its_own_and_keeps_what_was_typed() throws Exception {
        session(SessionState.COMPLETE, SigningOutcome.PIN_BLOCKED);

        page.look();

        verify(browser).redirect("/sign-in-outcome.xhtml");
        verify(page.entrance, never()).enter(any());
        assertThat(pending.outcome()).contains(SigningOutcome.PIN_BLOCKED);
        assertThat(pending.phone()).contains(PHONE);
        assertThat(pending.userId()).contains(USER_ID);
    }

    @Test
    void remembers_which_sign_in_failed_until_another_one_begins() {
        session(SessionState.COMPLETE, SigningOutcome.CERTIFICATE_EXPIRED);
        page.look();
        pending.end(SigningOutcome.CERTIFICATE_EXPIRED);
        assertThat(pending.failed()).contains(ID);

        begin(new AtomicInteger());

        assertThat(pending.failed()).isEmpty();
    }

    @Test
    void withdraws_the_prompt_on_cancel() {
        assertThat(page.cancel()).isEqualTo("/sign-in?faces-redirect=true");

        verify(page.signIns).cancel(ID);
        assertThat(pending.session()).isEmpty();
        assertThat(pending.phone()).contains(PHONE);
    }

    @Test
    void leads_to_the_sign_in_where_none_is_under_way() throws Exception {
        pending.end(SigningOutcome.CANCELLED);

        page.look();

        verify(browser).redirect("/sign-in.xhtml");
    }

    @Test
    void a_second_tab_finds_the_person_in_already() {
        when(page.visitor.isSignedIn()).thenReturn(true);

        page.look();

        verify(page.landing).go();
        verify(page.entrance, never()).enter(any());
    }

    @Test
    void a_double_click_on_sign_in_rings_once() {
        AtomicInteger starts = new AtomicInteger();

        begin(starts);

        assertThat(starts).hasValue(0);
        assertThat(pending.session()).contains(ID);
    }

    @Test
    void another_number_rings_anew() {
        AtomicInteger starts = new AtomicInteger();

        pending.begin(new Phone("+994553051288"), USER_ID, null, NOW, () -> {
            starts.incrementAndGet();
            return new StartedSession(UUID.randomUUID(), "0001", NOW.plusSeconds(120));
        });

        assertThat(starts).hasValue(1);
    }
}
