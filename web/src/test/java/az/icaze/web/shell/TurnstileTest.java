package az.icaze.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.faces.context.ExternalContext;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TurnstileTest {

    private final Turnstile turnstile = new Turnstile();
    private final AtomicInteger acts = new AtomicInteger();

    @Test
    void makes_a_double_click_one_act_with_one_answer() {
        assertThat(turnstile.once("press", acts::incrementAndGet)).isEqualTo(1);
        assertThat(turnstile.once("press", acts::incrementAndGet)).isEqualTo(1);
    }

    @Test
    void lets_another_request_pass() {
        turnstile.once("press", acts::incrementAndGet);

        assertThat(turnstile.once("another", acts::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void acts_again_when_something_else_happened_in_between() {
        turnstile.once("press", acts::incrementAndGet);
        turnstile.once("another", acts::incrementAndGet);

        assertThat(turnstile.once("press", acts::incrementAndGet)).isEqualTo(3);
    }

    @Test
    void refuses_again_what_was_refused() {
        for (int click = 1; click <= 2; click++) {
            assertThatThrownBy(() -> turnstile.once("press", TurnstileTest::refuse))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void tells_requests_apart_by_every_parameter() {
        String first = Turnstile.print(request(Map.of("view", "7", "fin", "5VBK5VR")));

        assertThat(Turnstile.print(request(Map.of("view", "7", "fin", "5VBK5VR"))))
                .isEqualTo(first);
        assertThat(Turnstile.print(request(Map.of("view", "8", "fin", "5VBK5VR"))))
                .isNotEqualTo(first);
        assertThat(Turnstile.print(request(Map.of("view", "7", "fin", "5VBK5VS"))))
                .isNotEqualTo(first);
    }

    private static Integer refuse() {
        throw new IllegalStateException("refused");
    }

    private static ExternalContext request(Map<String, String> parameters) {
        ExternalContext request = mock(ExternalContext.class);
        Map<String, String[]> values = parameters.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> new String[] {each.getValue()}));
        when(request.getRequestServletPath()).thenReturn("/permits/begin.xhtml");
        when(request.getRequestParameterValuesMap()).thenReturn(values);
        return request;
    }
}
