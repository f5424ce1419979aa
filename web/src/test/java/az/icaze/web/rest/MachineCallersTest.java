package az.icaze.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import az.icaze.visit.Passes;
import az.icaze.web.shell.People;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineCallersTest {

    private final MachineCallers callers = new MachineCallers();

    @BeforeEach
    void tokens() {
        callers.counterToken = Optional.of("counter-secret");
        callers.nightToken = Optional.of("night-secret");
        callers.clockToken = Optional.empty();
        callers.passes = mock(Passes.class);
        when(callers.passes.bearer("leylas")).thenReturn(Optional.of(People.nigar()));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "/api/counter/certificates, Bearer counter-secret, COUNTER",
                "/api/counter/certificates, bearer counter-secret, COUNTER",
                "/api/counter/certificates, Bearer counter-secre, -",
                "/api/counter/certificates, Bearer counter-secret2, -",
                "/api/counter/certificates, counter-secret, -",
                "/api/counter/certificates, Basic counter-secret, -",
                "/api/counter/certificates, -, -",
                "/api/night/runs/1, Bearer night-secret, NIGHT_SCHEDULER",
                "/api/night/runs/1, Bearer counter-secret, -",
                "/api/night/runs/1, -, -",
                "/api/counter/certificates, Bearer night-secret, -",
                "/api/asandoc/validity, Bearer leylas, PERSON",
                "/api/asandoc/validity, Bearer counter-secret, -",
                "/api/asandoc/validity, -, -",
                "/api/counter/certificates, Bearer leylas, -",
                "/api/clock, Bearer leylas, -",
                "/api/clock, Bearer counter-secret, -",
                "/api/clock, Bearer, -",
                "/api/other, Bearer counter-secret, -"
            })
    void a_token_opens_its_own_addresses_only(String path, String header, String role) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getRequestURI()).thenReturn(path);
        when(request.getHeader("Authorization")).thenReturn(header);

        assertThat(callers.role(request)).isEqualTo(Optional.ofNullable(role));
    }

    @Test
    void tells_the_resources_on_whose_behalf_a_program_calls() {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getRequestURI()).thenReturn("/api/asandoc/validity");
        when(request.getHeader("Authorization")).thenReturn("Bearer leylas");

        callers.role(request);

        verify(request).setAttribute(Caller.class.getName(), People.nigar());
    }
}
