package az.icaze.web.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import az.icaze.Malformed;
import az.icaze.certificate.UsableCertificate;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.UserId;
import az.icaze.pki.KeyPurpose;
import az.icaze.signing.SessionState;
import az.icaze.signing.SessionView;
import az.icaze.signing.SignIns;
import az.icaze.signing.SignedIn;
import az.icaze.signing.SigningOutcome;
import az.icaze.signing.StartedSession;
import az.icaze.visit.Passes;
import az.icaze.web.rest.AsanDocExample;
import az.icaze.web.rest.Caller;
import az.icaze.web.shell.People;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** AsanDoc Client signs a person in as the page does (rules R109–R111). */
class SignInResourceTest {

    private static final UUID ID = UUID.fromString("7f6e1f0c-5a0b-4c3d-9e57-0d9b0a2f4c11");
    private static final Instant EXPIRES = Instant.parse("2026-05-10T08:02:00Z");

    private final SignInResource resource = new SignInResource();

    @BeforeEach
    void a_program_calls() {
        resource.signIns = mock(SignIns.class);
        resource.passes = mock(Passes.class);
        resource.caller = mock(Caller.class);
        resource.request = mock(HttpServletRequest.class);
        when(resource.request.getRemoteAddr()).thenReturn("192.0.2.7");
    }

    private static JsonObject sent(String json) {
        return Json.createReader(new java.io.StringReader(json)).readObject();
    }

    @Test
    @DisplayName("R111: rings the telephone and gives the code, counted by the caller's address")
    void starts() {
        when(resource.signIns.start(new Phone("+994704180935"), new UserId("123456"), "ru", "192.0.2.7"))
                .thenReturn(new StartedSession(ID, "1462", EXPIRES));

        JsonObject answer =
                resource.start(sent("{\"phone\": \"070 418 09 35\", \"userId\": \"123456\", \"language\": \"ru\"}"));

        assertThat(answer).isEqualTo(AsanDocExample.of("sign-in"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"phone\": \"070 418 09 35\"}",
                "{\"phone\": 7, \"userId\": \"123456\"}",
                "{\"phone\": \"070 418 09 35\", \"userId\": \"1\"}",
                "{\"phone\": \"070 418 09 35\", \"userId\": \"123456\", \"language\": \"tr\"}"
            })
    void takes_nothing_malformed(String json) {
        assertThatThrownBy(() -> resource.start(sent(json))).isInstanceOf(Malformed.class);
        verify(resource.signIns, never()).start(any(), any(), any(), any());
    }

    @Test
    void says_how_it_stands() {
        assertThat(looked(SessionState.RUNNING, null))
                .isEqualTo(sent("{\"state\": \"RUNNING\", \"expires\": \"2026-05-10T08:02:00Z\"}"));
        assertThat(looked(SessionState.COMPLETE, SigningOutcome.OK)).isEqualTo(sent("{\"state\": \"PROVEN\"}"));
        assertThat(looked(SessionState.COMPLETE, SigningOutcome.TIMEOUT))
                .containsKeys("detail", "next")
                .containsEntry("outcome", Json.createValue("TIMEOUT"));
    }

    private JsonObject looked(SessionState state, SigningOutcome outcome) {
        when(resource.signIns.state(ID)).thenReturn(new SessionView(ID, state, outcome, "1462", EXPIRES));
        return resource.look(ID);
    }

    @Test
    void gives_a_token_to_the_person_and_not_to_the_staff_he_may_be() {
        SignedInPerson nigar = People.nigar();
        UsableCertificate business = new UsableCertificate(
                "0A",
                AsanImzaType.BUSINESS,
                KeyPurpose.AUTHENTICATION,
                LocalDate.of(2029, 1, 1),
                Optional.empty(),
                null);
        when(resource.signIns.complete(ID))
                .thenReturn(new SignedIn(nigar.fin(), nigar.name(), nigar.phone(), List.of(business)));
        when(resource.passes.issue(nigar)).thenReturn("43-characters");

        JsonObject answer = resource.token(ID);

        assertThat(answer).isEqualTo(sent("{\"token\": \"43-characters\"}"));
    }

    @Test
    void signs_out_only_who_is_signed_in() {
        when(resource.request.getHeader("Authorization")).thenReturn("Bearer hers");
        when(resource.caller.person()).thenThrow(mock(NotAuthorizedException.class));
        assertThatThrownBy(resource::leave).isInstanceOf(NotAuthorizedException.class);
        verify(resource.passes, never()).giveBack(any());
    }
}
