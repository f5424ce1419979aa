package az.icaze.web.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import az.icaze.Roles;
import az.icaze.certificate.CertificateRegister;
import az.icaze.certificate.CertificateStatus;
import az.icaze.certificate.RegisterFilter;
import az.icaze.certificate.RegisterFilter.Sought;
import az.icaze.certificate.RegisterPage;
import az.icaze.certificate.RegisterPage.Position;
import az.icaze.certificate.RegisterRow;
import az.icaze.identity.AsanImzaType;
import az.icaze.pki.KeyPurpose;
import az.icaze.web.shell.AnswerBytes;
import az.icaze.web.shell.People;
import az.icaze.web.shell.Searches;
import az.icaze.web.shell.Show;
import az.icaze.web.shell.Texts;
import az.icaze.web.shell.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CertificatesPageTest {

    private static final Position FIRST_END = new Position("2026-05-10T08:00:00Z", "A1");
    private static final Position SECOND_END = new Position("2026-05-09T08:00:00Z", "B2");
    private static final RegisterRow ROW = new RegisterRow(
            "4F19A2084F19A2084F19A2084F19A208",
            "=Əliyeva Leyla",
            "5VBK5VR",
            "+994502147717",
            AsanImzaType.BUSINESS,
            KeyPurpose.SIGNING,
            Optional.of("1401555071"),
            CertificateStatus.ACTIVE,
            Optional.empty(),
            Instant.parse("2026-05-10T08:00:00Z"),
            LocalDate.of(2029, 5, 10));

    private final CertificateRegister register = mock(CertificateRegister.class);
    private final Searches searches = new Searches();
    private final Texts texts = mock(Texts.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);

    @BeforeEach
    void texts() {
        when(texts.of(any(String.class), any(Object[].class))).thenAnswer(call -> call.getArgument(0));
        when(request.getContextPath()).thenReturn("");
    }

    @Test
    void looks_for_nobody_before_somebody_is_sought() {
        CertificatesPage page = open(null, null, null);

        assertThat(page.isListed()).isFalse();
        assertThat(page.isForgotten()).isFalse();
        verifyNoInteractions(register);
    }

    @Test
    void leads_to_an_address_without_the_fin_and_finds_it_there_again() {
        CertificatesPage page = open(null, null, null);
        page.setSought(new Sought("5VBK5VR"));
        page.setType("BUSINESS");
        page.setWithin(30);

        String outcome = page.apply();

        assertThat(outcome)
                .matches(
                        "/staff/certificates\\?faces-redirect=true&days=30&list=true&search=[0-9a-f]{8}&type=BUSINESS");
        when(register.page(any(), any(), anyInt(), any())).thenReturn(new RegisterPage(List.of(), Optional.empty(), 0));
        CertificatesPage found = open("true", outcome.replaceAll(".*search=(.{8}).*", "$1"), null);
        assertThat(found.getSought()).isEqualTo(new Sought("5VBK5VR"));
        assertThat(found.isListed()).isTrue();
        assertThat(found.getChips()).extracting(CertificatesPage.Chip::text).containsExactly("5VBK5VR");
        assertThat(found.getFile()).matches("/staff/certificates.csv\\?list=true&search=[0-9a-f]{8}");
    }

    @Test
    void says_that_a_search_is_forgotten_and_shows_nothing_instead() {
        CertificatesPage page = open("true", "0123abcd", null);

        assertThat(page.isForgotten()).isTrue();
        assertThat(page.isListed()).isFalse();
        verifyNoInteractions(register);
    }

    @Test
    void turns_pages_forth_and_back() {
        when(register.page(eq(RegisterFilter.NONE), eq(Optional.empty()), anyInt(), any()))
                .thenReturn(new RegisterPage(List.of(ROW), Optional.of(FIRST_END), 3));
        when(register.page(eq(RegisterFilter.NONE), eq(Optional.of(FIRST_END)), anyInt(), any()))
                .thenReturn(new RegisterPage(List.of(ROW), Optional.of(SECOND_END), 3));
        when(register.page(eq(RegisterFilter.NONE), eq(Optional.of(SECOND_END)), anyInt(), any()))
                .thenReturn(new RegisterPage(List.of(ROW), Optional.empty(), 3));

        CertificatesPage first = open("true", null, null);
        CertificatesPage second = open("true", null, first.getNext());
        CertificatesPage third = open("true", null, second.getNext());

        assertThat(first.isTurned()).isFalse();
        assertThat(second.isTurned()).isTrue();
        assertThat(second.getPrevious()).isEmpty();
        assertThat(third.getNext()).isEmpty();
        assertThat(third.getPrevious()).isEqualTo(first.getNext());
    }

    @Test
    void masks_for_the_call_centre_alone() {
        CertificatesPage page = open(null, null, null);
        assertThat(page.isMasked()).isTrue();
        when(request.isUserInRole(Roles.MINISTRY_INSPECTOR)).thenReturn(true);
        assertThat(page.isMasked()).isFalse();
    }

    @Test
    void writes_the_whole_list_into_the_file_batch_by_batch() throws IOException {
        when(register.export(eq(RegisterFilter.NONE), eq(Optional.empty()), any()))
                .thenReturn(new RegisterPage(List.of(ROW), Optional.of(FIRST_END), 0));
        when(register.export(eq(RegisterFilter.NONE), eq(Optional.of(FIRST_END)), any()))
                .thenReturn(new RegisterPage(List.of(ROW), Optional.empty(), 0));
        AnswerBytes answer = new AnswerBytes();

        file().doGet(request, answer.response());

        assertThat(new String(answer.bytes(), StandardCharsets.UTF_8).split("\r\n"))
                .hasSize(3)
                .satisfies(
                        lines -> assertThat(lines[0]).startsWith("\uFEFF\"certificates.holder\";\"certificates.fin\""))
                .satisfies(lines -> assertThat(lines[2])
                        .isEqualTo("\"'=Əliyeva Leyla\";\"5VBK5VR\";\"994502147717\";\"certificate.BUSINESS\";"
                                + "\"certificate.purpose.SIGNING\";\"1401555071\";"
                                + "\"4F19A2084F19A2084F19A2084F19A208\";\"certificate.status.ACTIVE\";\"\";"
                                + "\"10.05.2026, 12:00\";\"10.05.2029\""));
    }

    @Test
    void writes_no_file_for_a_search_that_is_forgotten() throws IOException {
        when(request.getParameter("search")).thenReturn("0123abcd");
        HttpServletResponse response = mock(HttpServletResponse.class);

        file().doGet(request, response);

        verify(response).sendError(404);
        verifyNoInteractions(register);
    }

    private CertificatesPage open(String list, String search, String after) {
        CertificatesPage page = new CertificatesPage();
        page.register = register;
        page.visitor = visitor();
        page.searches = searches;
        page.texts = texts;
        page.request = request;
        page.setList(list);
        page.setSearch(search);
        page.setAfter(after);
        page.open();
        return page;
    }

    private CertificateFileServlet file() {
        CertificateFileServlet servlet = new CertificateFileServlet();
        servlet.register = register;
        servlet.visitor = visitor();
        servlet.searches = searches;
        servlet.texts = texts;
        servlet.show = new Show();
        servlet.clock = Clock.fixed(Instant.parse("2026-05-10T08:00:00Z"), ZoneOffset.UTC);
        return servlet;
    }

    private static Visitor visitor() {
        Visitor visitor = mock(Visitor.class);
        when(visitor.person()).thenReturn(People.staff());
        return visitor;
    }
}
