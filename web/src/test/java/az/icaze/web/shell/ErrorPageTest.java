package az.icaze.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.Refusal;
import az.icaze.web.Sources;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorPageTest {

    private static final class NotThere extends Refusal {
        private static final long serialVersionUID = 1L;

        NotThere(String key) {
            super(key);
        }
    }

    private static ErrorPage about(Refusal refusal) {
        ErrorPage page = new ErrorPage();
        page.request = mock(HttpServletRequest.class);
        when(page.request.getDispatcherType()).thenReturn(DispatcherType.ERROR);
        when(page.request.getAttribute(ErrorPage.REFUSAL)).thenReturn(refusal);
        page.read();
        return page;
    }

    @ParameterizedTest
    @CsvSource({"night-order.unknown-run, /staff/night", "operator-file-unknown, /staff/reconciliation"})
    void leads_back_to_the_page_that_has_the_others(String key, String outcome) {
        ErrorPage.Way back = about(new NotThere(key)).getBack();

        assertThat(back.outcome()).isEqualTo(outcome);
        assertThat(Sources.file("src/main/webapp" + outcome + ".xhtml")).exists();
        assertThat(Texts.english(back.text())).isNotBlank();
    }

    @Test
    void leads_nowhere_else() {
        assertThat(about(new NotThere("changed-meanwhile")).getBack()).isNull();
        assertThat(about(null).getBack()).isNull();
    }
}
