package az.icaze.simulator.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.simulator.counter.Applications.Application;
import az.icaze.simulator.operator.Operator;
import az.icaze.simulator.operator.ServiceType;
import az.icaze.simulator.operator.SimKind;
import az.icaze.simulator.page.TestFaces;
import az.icaze.simulator.phone.TestPhones;
import jakarta.faces.event.PhaseId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OperatorsPageTest {

    private final TestFaces faces = new TestFaces();
    private final OperatorsPage page = new OperatorsPage();

    @BeforeEach
    void open() {
        page.applications = mock(Applications.class);
        page.setOperator(Operator.BAKCELL);
    }

    @AfterEach
    void close() {
        faces.close();
    }

    @Test
    void a_row_stays_the_one_that_was_shown_when_another_application_comes_in() {
        when(page.applications.of(Operator.BAKCELL, 50)).thenReturn(List.of(application(7)));
        faces.enter(PhaseId.RENDER_RESPONSE);
        assertThat(page.getApplications()).containsExactly(application(7));
        when(page.applications.of(Operator.BAKCELL, 50)).thenReturn(List.of(application(8), application(7)));
        faces.request();
        assertThat(page.getApplications()).containsExactly(application(7));
        faces.enter(PhaseId.RENDER_RESPONSE);
        assertThat(page.getApplications()).containsExactly(application(8), application(7));
    }

    @Test
    void stays_with_its_operator_when_the_address_names_none() {
        page.setOperator(null);
        assertThat(page.getOperator()).isEqualTo(Operator.BAKCELL);
    }

    @Test
    @DisplayName("R51: only Azercell offers an eSIM")
    void offers_an_esim_at_azercell_only() {
        assertThat(page.getSims()).containsExactly(SimKind.PHYSICAL);
        page.setOperator(Operator.NAR);
        assertThat(page.getSims()).containsExactly(SimKind.PHYSICAL);
        page.setOperator(Operator.AZERCELL);
        assertThat(page.getSims()).containsExactly(SimKind.PHYSICAL, SimKind.ESIM);
    }

    private static Application application(long id) {
        return new Application(
                id,
                TestPhones.OWNER,
                "Leyla Əliyeva",
                Operator.BAKCELL,
                "+994552000001",
                SimKind.PHYSICAL,
                ServiceType.CITIZEN,
                TestPhones.NOW,
                Optional.empty(),
                Optional.empty());
    }
}
