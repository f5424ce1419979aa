package az.icaze.web.holder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import az.icaze.Language;
import az.icaze.Malformed;
import az.icaze.certificate.CertificateStatus;
import az.icaze.certificate.HeldCertificate;
import az.icaze.certificate.StateReason;
import az.icaze.certificate.Unusable;
import az.icaze.holder.MyAsanImza;
import az.icaze.holder.OwnAsanImza;
import az.icaze.holder.OwnNumber;
import az.icaze.holder.RequestKind;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.UserId;
import az.icaze.operator.Operator;
import az.icaze.operator.SimKind;
import az.icaze.pki.KeyPurpose;
import az.icaze.prolongation.Prolongations;
import az.icaze.prolongation.Timeline;
import az.icaze.signing.SessionState;
import az.icaze.signing.SessionView;
import az.icaze.signing.StartedSession;
import az.icaze.subscription.SubscriptionState;
import az.icaze.subscription.SubscriptionView;
import az.icaze.web.rest.AsanDocExample;
import az.icaze.web.rest.Caller;
import az.icaze.web.shell.People;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.NotAuthorizedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What AsanDoc Client shows and changes, as published (rules R109, R110). */
class AsanDocTest {

    private static final SignedInPerson NIGAR = People.nigar();
    private static final Instant FROM = Instant.parse("2026-05-10T08:00:00Z");
    private static final LocalDate UNTIL = LocalDate.of(2029, 5, 10);

    private final ValidityResource validity = new ValidityResource();
    private final UserIdResource userId = new UserIdResource();
    private final MyAsanImza own = mock(MyAsanImza.class);
    private final Caller caller = mock(Caller.class);

    @BeforeEach
    void nigars_program() {
        validity.own = own;
        validity.caller = caller;
        validity.prolongations = mock(Prolongations.class);
        userId.own = own;
        userId.caller = caller;
        when(caller.person()).thenReturn(NIGAR);
    }

    @Test
    @DisplayName("R110: the service, each certificate and the window of its prolongation, with their days")
    void shows_validity_as_published() {
        OwnNumber number =
                new OwnNumber(NIGAR.phone(), Optional.of(service()), Optional.empty(), List.of(certificate()));
        when(own.view(NIGAR)).thenReturn(new OwnAsanImza(List.of(number), Optional.empty(), Language.AZ));
        when(validity.prolongations.timeline(NIGAR.phone(), NIGAR))
                .thenReturn(new Timeline(
                        NIGAR.phone(),
                        List.of(),
                        "ferdi",
                        Optional.empty(),
                        false,
                        Optional.of(new Timeline.Window(LocalDate.of(2029, 4, 10), UNTIL))));

        assertThat(validity.read()).isEqualTo(AsanDocExample.of("validity"));
    }

    private static SubscriptionView service() {
        return new SubscriptionView(
                NIGAR.phone(),
                Operator.NAR,
                AsanImzaType.CITIZEN,
                "8999405000000000001",
                SimKind.PHYSICAL,
                SubscriptionState.ACTIVE,
                FROM,
                UNTIL);
    }

    private static HeldCertificate certificate() {
        return new HeldCertificate(
                "4F19A2084F19A2084F19A2084F19A208",
                NIGAR.fin(),
                NIGAR.name(),
                NIGAR.phone(),
                AsanImzaType.CITIZEN,
                KeyPurpose.SIGNING,
                Optional.empty(),
                CertificateStatus.SUSPENDED,
                FROM,
                Optional.of(StateReason.PHONE_LOST),
                FROM,
                UNTIL,
                Optional.of(Unusable.SUSPENDED),
                null);
    }

    @Test
    void shows_and_changes_nothing_without_a_token() {
        when(caller.person()).thenThrow(mock(NotAuthorizedException.class));

        assertThatThrownBy(validity::read).isInstanceOf(NotAuthorizedException.class);
        assertThatThrownBy(() -> userId.ask(null)).isInstanceOf(NotAuthorizedException.class);
        assertThatThrownBy(userId::look).isInstanceOf(NotAuthorizedException.class);
        assertThatThrownBy(userId::cancel).isInstanceOf(NotAuthorizedException.class);
        verifyNoInteractions(own);
    }

    @Test
    @DisplayName("R109: a new User ID rings for PIN2")
    void asks_for_a_new_user_id() {
        when(own.changeUserId(new UserId("7654321"), NIGAR, "az"))
                .thenReturn(new StartedSession(UUID.randomUUID(), "1462", FROM));

        JsonObject answer =
                userId.ask(Json.createObjectBuilder().add("userId", "7654321").build());

        assertThat(answer.getString("verificationCode")).isEqualTo("1462");
        assertThatThrownBy(() -> userId.ask(JsonObject.EMPTY_JSON_OBJECT)).isInstanceOf(Malformed.class);
    }

    @Test
    void takes_back_a_change_of_the_user_id_and_nothing_else() {
        userId.cancel();

        verify(own).cancelSigning(RequestKind.USER_ID, NIGAR);
        verifyNoMoreInteractions(own);
    }

    @Test
    void says_how_the_change_stands() {
        assertThat(state(Optional.empty(), Optional.empty())).isEqualTo("NONE");
        assertThat(state(Optional.of(running()), Optional.empty())).isEqualTo("RUNNING");
        assertThat(state(Optional.empty(), Optional.of("user-id.done"))).isEqualTo("DONE");
        assertThat(state(Optional.empty(), Optional.of("outcome.cancelled"))).isEqualTo("NOT_DONE");
        assertThat(userId.look().getString("reason")).isEqualTo("outcome.cancelled");
    }

    private String state(Optional<SessionView> session, Optional<String> outcome) {
        when(own.lastAsked(NIGAR)).thenReturn(Optional.of(RequestKind.USER_ID));
        when(own.signing(NIGAR)).thenReturn(session);
        when(own.outcome(any(), any())).thenReturn(outcome);
        return userId.look().getString("state");
    }

    private static SessionView running() {
        return new SessionView(UUID.randomUUID(), SessionState.RUNNING, null, "1462", FROM);
    }
}
