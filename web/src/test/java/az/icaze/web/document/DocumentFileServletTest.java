package az.icaze.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import az.icaze.document.DocumentReference;
import az.icaze.document.MyDocuments;
import az.icaze.web.shell.AnswerBytes;
import az.icaze.web.shell.Language;
import az.icaze.web.shell.People;
import az.icaze.web.shell.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFileServletTest {

    private static final DocumentReference REFERENCE = new DocumentReference("2026-S-0000123");

    private final MyDocuments documents = mock(MyDocuments.class);
    private final DocumentFileServlet servlet = new DocumentFileServlet();
    private final AnswerBytes answer = new AnswerBytes();

    @BeforeEach
    void nigar_reads_russian() {
        servlet.documents = documents;
        servlet.visitor = mock(Visitor.class);
        servlet.language = mock(Language.class);
        when(servlet.visitor.person()).thenReturn(People.nigar());
        when(servlet.language.getCode()).thenReturn("ru");
    }

    @Test
    void sends_ones_own_document_as_a_file() throws IOException {
        byte[] pdf = {1, 2, 3};
        when(documents.pdf(REFERENCE, "ru", People.nigar())).thenReturn(Optional.of(pdf));

        get("/2026-S-0000123.pdf");

        assertThat(answer.bytes()).isEqualTo(pdf);
        verify(answer.response()).setContentType("application/pdf");
        verify(answer.response()).setHeader("Content-Disposition", "attachment; filename=\"2026-S-0000123.pdf\"");
    }

    @Test
    void finds_nothing_where_it_is_not_ones_own() throws IOException {
        when(documents.pdf(REFERENCE, "ru", People.nigar())).thenReturn(Optional.empty());

        get("/2026-S-0000123.pdf");

        verify(answer.response()).sendError(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/2026-S-0000123", "/../2026-S-0000123.pdf", "/2026-S-0000123.pdf/x", "/\r\nX: y.pdf", "/"})
    void asks_nobody_about_an_address_that_no_page_shows(String path) throws IOException {
        get(path);

        verify(answer.response()).sendError(404);
        verifyNoInteractions(documents);
    }

    private void get(String path) throws IOException {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getPathInfo()).thenReturn(path);
        servlet.doGet(request, answer.response());
    }
}
