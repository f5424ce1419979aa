package az.icaze.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import az.icaze.Malformed;
import az.icaze.Refusal;
import az.icaze.authority.SealAuthorityMissing;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.MockedStatic;
import org.primefaces.csp.CspException;

class RefusalHandlerTest {

    private final FacesContext faces = mock(FacesContext.class, RETURNS_DEEP_STUBS);
    private final ExternalContext outside = mock(ExternalContext.class);
    private final ExceptionHandler wrapped = mock(ExceptionHandler.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final Map<String, Object> attributes = new HashMap<>();
    private final List<ExceptionQueuedEvent> events = new ArrayList<>();
    private final Problems problems = new Problems();
    private MockedStatic<CDI<Object>> container;

    @BeforeEach
    @SuppressWarnings({"unchecked", "rawtypes"})
    void a_page() {
        Language language = mock(Language.class);
        when(language.getLocale()).thenReturn(java.util.Locale.ENGLISH);
        Texts texts = new Texts();
        texts.language = language;
        Instance<Texts> found = mock(Instance.class);
        when(found.get()).thenReturn(texts);
        CDI<Object> cdi = mock(CDI.class);
        when(cdi.select(Texts.class)).thenReturn(found);
        problems.texts = texts;
        Instance<Problems> summary = mock(Instance.class);
        when(summary.get()).thenReturn(problems);
        when(cdi.select(Problems.class)).thenReturn(summary);
        container = (MockedStatic) mockStatic(CDI.class);
        container.when(CDI::current).thenReturn(cdi);

        when(faces.getExternalContext()).thenReturn(outside);
        when(outside.getRequestMap()).thenReturn(attributes);
        when(outside.getRequest()).thenReturn(request);
        when(request.getMethod()).thenReturn("POST");
        when(request.getRequestURI()).thenReturn("/permits/check.xhtml");
        when(request.getQueryString()).thenReturn("number=2026-0000123");
        when(wrapped.getUnhandledExceptionQueuedEvents()).thenReturn(events);
    }

    @AfterEach
    void leave() {
        container.close();
    }

    private void thrown(Throwable fault, boolean postback, boolean ajax, PhaseId phase) {
        when(faces.isPostback()).thenReturn(postback);
        when(faces.getPartialViewContext().isAjaxRequest()).thenReturn(ajax);
        ExceptionQueuedEventContext context = new ExceptionQueuedEventContext(faces, fault, null, phase);
        events.add(new ExceptionQueuedEvent(faces, context));

        new RefusalHandler(wrapped).handle();
    }

    private static Throwable deep(Throwable fault) {
        return new FacesException(new EJBException("wrapped", new RuntimeException(fault)));
    }

    @Test
    void a_refused_press_keeps_its_page_and_says_why_and_what_next() {
        thrown(deep(new SealAuthorityMissing()), true, false, PhaseId.INVOKE_APPLICATION);

        ArgumentCaptor<FacesMessage> message = ArgumentCaptor.forClass(FacesMessage.class);
        verify(faces).addMessage(org.mockito.ArgumentMatchers.isNull(), message.capture());
        assertThat(message.getValue().getSummary()).startsWith("In order to use this service");
        assertThat(message.getValue().getDetail()).contains("director");
        verify(faces).renderResponse();
        assertThat(events).isEmpty();
    }

    private FacesMessage told(String field) {
        ArgumentCaptor<FacesMessage> message = ArgumentCaptor.forClass(FacesMessage.class);
        verify(faces).addMessage(org.mockito.ArgumentMatchers.eq(field), message.capture());
        return message.getValue();
    }

    @Test
    void what_belongs_to_a_field_is_told_there_and_marks_it() {
        UIInput day = mock(UIInput.class);
        when(faces.getViewRoot().findComponent("begin:day")).thenReturn(day);
        problems.belong("begin:day", "refusal.of-a-day", "malformed.night-day");

        thrown(deep(new Malformed("night-day")), true, false, PhaseId.INVOKE_APPLICATION);

        assertThat(told("begin:day").getSummary()).startsWith("Enter the date");
        verify(day).setValid(false);
    }

    @Test
    void a_refusal_that_names_what_is_in_the_way_leads_there() {
        when(outside.getRequestContextPath()).thenReturn("");
        problems.lead("refusal.night-run-under-way", "/staff/night-run.xhtml", "run");

        thrown(deep(new UnderWay()), true, false, PhaseId.INVOKE_APPLICATION);

        FacesMessage message = told(null);
        when(faces.getClientIdsWithMessages())
                .thenReturn(java.util.Collections.<String>singletonList(null).iterator());
        when(faces.getMessageList(null)).thenReturn(List.of(message));
        assertThat(Problems.all(faces)).singleElement().satisfies(problem -> {
            assertThat(problem.address()).isEqualTo("/staff/night-run.xhtml?run=4711");
            assertThat(problem.text()).contains("run 4711");
        });
    }

    private static final class UnderWay extends Refusal {

        private static final long serialVersionUID = 1L;

        UnderWay() {
            super("night-run-under-way", 4711);
        }
    }

    @Test
    void a_refused_page_is_an_error_page_with_the_status_of_the_refusal() throws Exception {
        SealAuthorityMissing refusal = new SealAuthorityMissing();

        thrown(deep(refusal), false, false, PhaseId.INVOKE_APPLICATION);

        verify(outside).responseSendError(403, "");
        assertThat(attributes).containsValue(refusal);
        assertThat(events).isEmpty();
    }

    @Test
    void a_refusal_met_while_writing_the_page_is_an_error_page_too() throws Exception {
        thrown(deep(new SealAuthorityMissing()), true, false, PhaseId.RENDER_RESPONSE);

        verify(outside).responseSendError(403, "");
    }

    @Test
    void a_lost_race_is_a_refusal() {
        thrown(deep(new OptimisticLockException()), true, false, PhaseId.INVOKE_APPLICATION);

        ArgumentCaptor<FacesMessage> message = ArgumentCaptor.forClass(FacesMessage.class);
        verify(faces).addMessage(any(), message.capture());
        assertThat(message.getValue().getSummary()).startsWith("Somebody else changed this");
    }

    @Test
    void a_mistyped_address_is_a_bad_request() throws Exception {
        thrown(deep(new Malformed("permit-number")), false, false, PhaseId.INVOKE_APPLICATION);

        verify(outside).responseSendError(400, "");
    }

    @Test
    void a_call_beyond_ones_roles_is_forbidden() throws Exception {
        thrown(deep(new EJBAccessException()), true, false, PhaseId.INVOKE_APPLICATION);

        verify(outside).responseSendError(403, "");
    }

    @Test
    void a_form_without_its_nonce_is_a_bad_request() throws Exception {
        thrown(new CspException("CSP nonce mismatch"), true, false, PhaseId.RENDER_RESPONSE);

        verify(outside).responseSendError(400, "");
        assertThat(attributes.values())
                .singleElement()
                .extracting(refusal -> ((Refusal) refusal).key())
                .isEqualTo("refusal.page-not-whole");
    }

    @Test
    void a_forgotten_page_is_opened_again_with_a_notice() throws Exception {
        thrown(new ViewExpiredException("/permits/check.xhtml"), true, false, PhaseId.RESTORE_VIEW);

        verify(outside).redirect("/permits/check.xhtml?number=2026-0000123&stale=true");
        assertThat(events).isEmpty();
    }

    @Test
    void a_fault_behind_a_page_shows_as_a_page() throws Exception {
        thrown(new IllegalStateException("boom"), true, true, PhaseId.INVOKE_APPLICATION);

        verify(outside).redirect(anyString());
        assertThat(events).isEmpty();
    }

    @Test
    void any_other_fault_goes_on_to_the_error_page() throws Exception {
        thrown(new IllegalStateException("boom"), true, false, PhaseId.INVOKE_APPLICATION);

        assertThat(events).hasSize(1);
        verify(wrapped).handle();
        verify(outside, never()).responseSendError(anyInt(), any());
    }
}
