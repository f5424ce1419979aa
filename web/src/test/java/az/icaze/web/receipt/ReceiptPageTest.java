package az.icaze.web.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.SignedInPerson;
import az.icaze.receipt.ReceiptOption;
import az.icaze.receipt.Receipts;
import az.icaze.signing.SessionState;
import az.icaze.signing.SessionView;
import az.icaze.signing.SigningOutcome;
import az.icaze.web.shell.People;
import az.icaze.web.shell.Visitor;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReceiptPageTest {

    private static final SignedInPerson NIGAR = People.nigar();

    private final ReceiptPage page = new ReceiptPage();

    @Test
    @DisplayName(
            "R60: what the telephone answered is told to who comes from it, and not for as long as the draft lives")
    void tells_an_outcome_once() {
        page.receipts = mock(Receipts.class);
        page.visitor = mock(Visitor.class);
        when(page.visitor.person()).thenReturn(NIGAR);
        when(page.receipts.draft(NIGAR)).thenReturn(Optional.empty());
        when(page.receipts.signing(NIGAR))
                .thenReturn(Optional.of(new SessionView(
                        UUID.randomUUID(),
                        SessionState.COMPLETE,
                        SigningOutcome.TIMEOUT,
                        "1462",
                        Instant.parse("2026-05-10T08:00:00Z"))));

        assertThat(page.getFailure()).isEmpty();

        page.setDone("asked");
        assertThat(page.getFailure()).isEqualTo(SigningOutcome.TIMEOUT.key());
    }

    @Test
    @DisplayName("R59: who has no Citizen certificate is told where ASXM is, for nothing is applied for without one")
    void leads_to_asxm_without_a_citizen_certificate() {
        page.shown = mock(ShownReceipts.class);
        when(page.shown.options())
                .thenReturn(List.of(option("refusal.not-to-receive.no-citizen")))
                .thenReturn(List.of(option("refusal.not-to-receive.already-held")));

        assertThat(page.isVisit()).isTrue();
        assertThat(page.isVisit()).isFalse();
    }

    private static ReceiptOption option(String against) {
        return new ReceiptOption(AsanImzaType.BUSINESS, Optional.of(against), BigDecimal.ZERO, false);
    }
}
