package az.icaze.web.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import az.icaze.staff.StaffRole;
import az.icaze.staff.StaffRoles;
import az.icaze.visit.VisitEnd;
import az.icaze.visit.Visits;
import az.icaze.web.rest.MachineCallers;
import az.icaze.web.shell.AnswerHeaders;
import az.icaze.web.shell.People;
import az.icaze.web.shell.StaffListener;
import az.icaze.web.shell.Visitor;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AsanLoginTest {

    private static final UUID VISIT = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final HttpMessageContext context = mock(HttpMessageContext.class);
    private final AsanLogin login = new AsanLogin();

    @BeforeEach
    void an_anonymous_visitor_of_a_page() {
        login.visitor = mock(Visitor.class);
        login.visits = mock(Visits.class);
        login.staffRoles = mock(StaffRoles.class);
        login.staffListener = mock(StaffListener.class);
        login.machines = mock(MachineCallers.class);
        login.headers = mock(AnswerHeaders.class);
        when(request.getServletPath()).thenReturn("/permits/index.xhtml");
        when(request.getRequestURI()).thenReturn("/permits/index.xhtml");
        when(request.getMethod()).thenReturn("GET");
        when(context.doNothing()).thenReturn(AuthenticationStatus.NOT_DONE);
    }

    private void signedIn(az.icaze.identity.SignedInPerson person, boolean chosen) {
        when(login.visitor.isSignedIn()).thenReturn(true);
        when(login.visitor.isChosen()).thenReturn(chosen);
        when(login.visitor.person()).thenReturn(person);
        when(login.visitor.id()).thenReturn(VISIT);
        when(login.visits.look(any(), any(), anyBoolean())).thenReturn(Optional.empty());
    }

    @Test
    void an_open_page_asks_nobody_who_he_is() throws Exception {
        assertThat(login.validateRequest(request, response, context)).isEqualTo(AuthenticationStatus.NOT_DONE);
    }

    @Test
    void a_protected_page_leads_to_the_sign_in_and_back_with_its_parameters() throws Exception {
        when(context.isProtected()).thenReturn(true);
        when(request.getQueryString()).thenReturn("status=SENT");

        login.validateRequest(request, response, context);

        verify(context).redirect("/sign-in.xhtml?next=%2Fpermits%2Findex.xhtml%3Fstatus%3DSENT");
        verify(login.headers).put(request, response);
    }

    @Test
    void the_language_that_was_asked_for_with_the_page_comes_along() throws Exception {
        when(context.isProtected()).thenReturn(true);
        when(request.getQueryString()).thenReturn("status=SENT&lang=en");

        login.validateRequest(request, response, context);

        verify(context).redirect("/sign-in.xhtml?next=%2Fpermits%2Findex.xhtml%3Fstatus%3DSENT&lang=en");
    }

    @Test
    void a_form_sent_after_the_session_ended_is_not_lost_silently() throws Exception {
        when(context.isProtected()).thenReturn(true);
        when(request.getMethod()).thenReturn("POST");

        login.validateRequest(request, response, context);

        verify(context).redirect(contains("&lost=true"));
    }

    @Test
    void a_question_behind_a_page_is_answered_in_its_own_format() throws Exception {
        StringWriter written = new StringWriter();
        when(context.isProtected()).thenReturn(true);
        when(request.getMethod()).thenReturn("POST");
        when(request.getHeader("Faces-Request")).thenReturn("partial/ajax");
        when(response.getWriter()).thenReturn(new PrintWriter(written));

        assertThat(login.validateRequest(request, response, context)).isEqualTo(AuthenticationStatus.SEND_CONTINUE);

        assertThat(written.toString()).contains("<redirect url=\"/sign-in.xhtml?next=", "&amp;lost=true\"/>");
        verify(context, never()).redirect(anyString());
    }

    @Test
    void a_person_is_told_to_the_container_by_a_masked_name() throws Exception {
        signedIn(People.nigarFor("1402771001", "Araz Logistika MMC"), true);

        login.validateRequest(request, response, context);

        verify(context).notifyContainerAboutLogin("6N***3V", Set.of("PERSON"));
        verify(login.staffRoles, never()).of(any());
    }

    @Test
    void staff_roles_come_with_a_governmental_certificate() throws Exception {
        signedIn(People.staff(), true);
        when(login.staffRoles.of(People.staff().fin())).thenReturn(Set.of(StaffRole.AUDITOR));

        login.validateRequest(request, response, context);

        verify(context).notifyContainerAboutLogin("1A***8M", Set.of("PERSON", "AUDITOR"));
    }

    @Test
    void the_staffs_address_is_the_administrators_page_and_leads_others_to_their_own() throws Exception {
        signedIn(People.staff(), true);
        when(request.getServletPath()).thenReturn("/staff/index.xhtml");
        when(login.staffRoles.of(any())).thenReturn(Set.of(StaffRole.AUDITOR));
        login.validateRequest(request, response, context);
        verify(context).redirect("/desk.xhtml");

        when(login.staffRoles.of(any())).thenReturn(Set.of(StaffRole.ADMINISTRATOR));
        login.validateRequest(request, response, context);
        verify(context).notifyContainerAboutLogin("1A***8M", Set.of("PERSON", "ADMINISTRATOR"));
    }

    @Test
    void who_may_act_for_several_chooses_first() throws Exception {
        signedIn(People.nigar(), false);
        when(context.isProtected()).thenReturn(true);

        login.validateRequest(request, response, context);

        verify(context).redirect("/choose-organisation.xhtml");
    }

    @Test
    void the_choice_itself_can_be_opened() throws Exception {
        signedIn(People.nigar(), false);
        when(context.isProtected()).thenReturn(true);
        when(request.getServletPath()).thenReturn("/choose-organisation.xhtml");

        login.validateRequest(request, response, context);

        verify(context).notifyContainerAboutLogin("6N***3V", Set.of("PERSON"));
    }

    @ParameterizedTest
    @EnumSource(value = VisitEnd.class, names = "LEFT", mode = EnumSource.Mode.EXCLUDE)
    void who_was_signed_in_is_told_why_he_no_longer_is(VisitEnd end) throws Exception {
        signedIn(People.nigar(), true);
        when(context.isProtected()).thenReturn(true);
        when(login.visits.look(VISIT, People.nigar(), true)).thenReturn(Optional.of(end));

        login.validateRequest(request, response, context);

        verify(login.visitor).leave();
        verify(context).redirect("/sign-in.xhtml?next=%2Fpermits%2Findex.xhtml&ended=" + end.code());
        verify(context, never()).notifyContainerAboutLogin(anyString(), any());
    }

    @Test
    void a_visit_that_ended_is_told_on_an_open_page_as_well() throws Exception {
        signedIn(People.nigar(), true);
        when(login.visits.look(VISIT, People.nigar(), true)).thenReturn(Optional.of(VisitEnd.DISPLACED));

        login.validateRequest(request, response, context);

        verify(context).redirect("/sign-in.xhtml?ended=displaced");
    }

    @Test
    void a_page_that_waits_asks_by_itself_and_loses_nothing() throws Exception {
        signedIn(People.nigar(), true);
        StringWriter written = new StringWriter();
        when(context.isProtected()).thenReturn(true);
        when(request.getMethod()).thenReturn("POST");
        when(request.getHeader("Faces-Request")).thenReturn("partial/ajax");
        when(request.getParameter("jakarta.faces.source")).thenReturn("watch:look");
        when(response.getWriter()).thenReturn(new PrintWriter(written));
        when(login.visits.look(VISIT, People.nigar(), false)).thenReturn(Optional.of(VisitEnd.UNUSED));

        login.validateRequest(request, response, context);

        verify(login.visits, never()).look(VISIT, People.nigar(), true);
        assertThat(written.toString()).contains("ended=unused").doesNotContain("lost");
    }

    @Test
    void a_button_behind_a_page_is_the_person() throws Exception {
        signedIn(People.nigar(), true);
        when(request.getMethod()).thenReturn("POST");
        when(request.getHeader("Faces-Request")).thenReturn("partial/ajax");
        when(request.getParameter("jakarta.faces.source")).thenReturn("form:find");

        login.validateRequest(request, response, context);

        verify(login.visits).look(VISIT, People.nigar(), true);
    }

    @Test
    void a_staff_page_does_not_exist_on_another_listener() throws Exception {
        when(login.staffListener.hides(request)).thenReturn(true);

        login.validateRequest(request, response, context);

        verify(context).responseNotFound();
    }

    @Test
    void a_machine_has_the_role_of_its_token_and_no_session() throws Exception {
        when(request.getServletPath()).thenReturn("/api/counter/certificates");
        when(login.machines.role(request)).thenReturn(Optional.of("COUNTER"));

        login.validateRequest(request, response, context);

        verify(context).notifyContainerAboutLogin("COUNTER", Set.of("COUNTER"));
        verify(request, never()).getSession();
        verify(login.visitor, never()).isSignedIn();
    }

    @Test
    void a_proven_person_enters() throws Exception {
        signedIn(People.nigar(), true);
        when(context.isAuthenticationRequest()).thenReturn(true);
        when(login.visits.begin(People.nigar())).thenReturn(VISIT);
        when(context.getAuthParameters())
                .thenReturn(AuthenticationParameters.withParams()
                        .credential(new ProvenPerson(People.nigar(), List.of(People.nigar()))));

        login.validateRequest(request, response, context);

        verify(login.visitor).enter(VISIT, People.nigar(), List.of(People.nigar()));
        verify(context).notifyContainerAboutLogin("6N***3V", Set.of("PERSON"));
    }
}
