package az.icaze.holder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import az.icaze.TestDatabase;
import az.icaze.certificate.CertificateStatus;
import az.icaze.certificate.HeldCertificate;
import az.icaze.certificate.StateReason;
import az.icaze.identity.AsanImzaType;
import az.icaze.operator.Operator;
import az.icaze.operator.ServiceEvent;
import az.icaze.operator.SimKind;
import az.icaze.operator.SimReplaced;
import az.icaze.signing.SessionState;
import az.icaze.signing.SessionView;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The service given up by its holder (rules R56, R97). */
class CancellationTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final OwnHouse leyla = new OwnHouse(database);

    @Test
    @DisplayName("R97: with PIN2 the certificates are revoked at once, and the operator is asked to end the service")
    void ends_with_the_signature() {
        leyla.giveUp();
        assertThat(certificate().usable()).as("before PIN2").isTrue();

        leyla.sign();

        assertThat(certificate().status()).isEqualTo(CertificateStatus.REVOKED);
        assertThat(certificate().reason()).contains(StateReason.SERVICE_CANCELLED);
        assertThat(leyla.commands()).containsExactly("CancelService");
        assertThat(leyla.texts()).containsExactly("SERVICE_GIVEN_UP");
        assertThat(leyla.trail()).containsExactly("asked", "done");
        assertThat(leyla.outcome(RequestKind.CANCELLATION)).contains("cancellation.done");
    }

    @Test
    @DisplayName("R56: what was signed is kept as a document, with what ended")
    void keeps_what_was_signed() {
        String serial = certificate().serial();
        leyla.giveUp();
        leyla.sign();

        assertThat(leyla.documents())
                .singleElement()
                .asString()
                .contains("\"asksFor\":\"CANCELLATION\"", serial, leyla.phone.value());
    }

    @Test
    void takes_no_signature_twice() {
        leyla.giveUp();
        leyla.sign();
        leyla.sign();

        assertThat(leyla.commands()).hasSize(1);
        assertThat(leyla.documents()).hasSize(1);
        assertThat(leyla.trail()).containsExactly("asked", "done", "signature-unused");
    }

    @Test
    void refuses_before_the_telephone_rings_where_nothing_is_left() {
        leyla.reported(cancelled());

        assertThatThrownBy(leyla::giveUp).isInstanceOf(NothingToCancel.class);
        verify(leyla.signatures, never()).start(any(), any(), any(), any(), any());
    }

    @Test
    void ends_nothing_where_the_operator_ended_it_while_the_telephone_rang() {
        leyla.giveUp();
        leyla.reported(cancelled());
        leyla.sign();

        assertThat(leyla.outcome(RequestKind.CANCELLATION)).contains("refusal.nothing-to-cancel");
        assertThat(leyla.commands()).isEmpty();
        assertThat(leyla.documents()).isEmpty();
    }

    @Test
    @DisplayName("R96, R97: a SIM replaced meanwhile has revoked already what was to be given up")
    void ends_nothing_on_another_card() {
        leyla.giveUp();
        leyla.reported(new SimReplaced(
                Operator.AZERCELL,
                leyla.phone,
                leyla.iccid,
                leyla.iccid.replaceFirst("8999401", "8999402"),
                SimKind.PHYSICAL,
                OwnHouse.NOW.plusSeconds(60)));
        leyla.sign();

        assertThat(leyla.outcome(RequestKind.CANCELLATION)).contains("refusal.nothing-to-cancel");
        assertThat(leyla.commands()).isEmpty();
    }

    @Test
    void revokes_nothing_else_than_was_signed() {
        leyla.giveUp();
        leyla.gets(AsanImzaType.BUSINESS);
        leyla.sign();

        assertThat(leyla.outcome(RequestKind.CANCELLATION)).contains("refusal.request-overtaken");
        assertThat(certificate().usable()).isTrue();
        assertThat(leyla.commands()).isEmpty();
    }

    @Test
    void is_not_taken_back_as_if_it_were_a_change_of_the_user_id() {
        leyla.giveUp();
        SessionView rings =
                new SessionView(UUID.randomUUID(), SessionState.RUNNING, null, "1462", OwnHouse.NOW.plusSeconds(90));
        when(leyla.signatures.latest(any())).thenReturn(Optional.of(rings));

        leyla.use(own -> own.cancelSigning(RequestKind.USER_ID, leyla.actor()));
        verify(leyla.signatures, never()).cancel(any(), any());

        leyla.use(own -> own.cancelSigning(RequestKind.CANCELLATION, leyla.actor()));
        verify(leyla.signatures).cancel(rings.id(), leyla.actor());
    }

    private ServiceEvent cancelled() {
        return new ServiceEvent.Cancelled(Operator.AZERCELL, leyla.phone, OwnHouse.NOW.plusSeconds(60));
    }

    private HeldCertificate certificate() {
        return leyla.view().numbers().get(0).certificates().get(0);
    }
}
