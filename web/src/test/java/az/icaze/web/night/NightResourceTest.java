package az.icaze.web.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import az.icaze.Malformed;
import az.icaze.Roles;
import az.icaze.identity.Machine;
import az.icaze.night.NightWish;
import az.icaze.night.Nights;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.SecurityContext;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NightResourceTest {

    private static final String GOOD = "{'day':'2026-05-31','reason':'Növbə','kind':'REHEARSE'}";

    private final NightResource resource = new NightResource();
    private final SecurityContext caller = mock(SecurityContext.class);
    private final List<NightWish> rehearsed = new ArrayList<>();

    @BeforeEach
    void open() {
        resource.nights = mock(Nights.class);
        resource.token = Optional.of("night-secret");
        when(caller.isUserInRole(Roles.NIGHT_SCHEDULER)).thenReturn(true);
        when(resource.nights.rehearse(any(), any())).thenAnswer(call -> {
            assertThat(call.<Machine>getArgument(1)).isEqualTo(Machine.SCHEDULER);
            rehearsed.add(call.getArgument(0));
            throw new Asked();
        });
    }

    /** What follows is the service's business. */
    private static final class Asked extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private ThrowingCallable begin(String json, String key) {
        return () -> resource.begin("charge-due", object(json), key, caller);
    }

    private static JsonObject object(String json) {
        return Json.createReader(new StringReader(json.replace('\'', '"'))).readObject();
    }

    @Test
    void asks_as_the_scheduler_under_its_key() {
        assertThatThrownBy(begin(GOOD, "k-1")).isInstanceOf(Asked.class);

        assertThat(rehearsed)
                .containsExactly(new NightWish("charge-due", LocalDate.of(2026, 5, 31), "Növbə", Optional.of("k-1")));
    }

    /** What it answers is seen where a server makes an answer of it. */
    @ParameterizedTest
    @CsvSource({"night-secret, false", ", true"})
    void lets_nobody_in_without_the_token_or_where_none_is_set(String token, boolean known) {
        resource.token = Optional.ofNullable(token);
        when(caller.isUserInRole(Roles.NIGHT_SCHEDULER)).thenReturn(known);

        for (ThrowingCallable request : List.<ThrowingCallable>of(
                begin(GOOD, "k-1"), () -> resource.state(1, caller), () -> resource.stop(1, object(GOOD), caller))) {
            assertThatThrownBy(request).isInstanceOf(RuntimeException.class);
        }
        assertThat(rehearsed).isEmpty();
        verify(resource.nights, never()).run(anyLong());
        verify(resource.nights, never()).stop(anyLong(), any(), any());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'day':'31.05.2026','reason':'Növbə'}",
                "{'day':20260531,'reason':'Növbə'}",
                "{'day':'2026-05-31'}",
                "{'day':'2026-05-31','reason':'ab'}",
                "{'day':'2026-05-31','reason':'Növbə','kind':'UNDO'}"
            })
    void takes_no_other_request(String json) {
        assertThatThrownBy(begin(json, "k-1")).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "ə", "11111111111111111111111111111111111111111111111111111111111111111"})
    void takes_no_other_key(String key) {
        assertThatThrownBy(begin(GOOD, key)).isInstanceOf(Malformed.class);
        assertThatThrownBy(begin(GOOD, null)).isInstanceOf(Malformed.class);
    }
}
