package az.icaze.simulator.page;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.util.HashMap;
import org.mockito.MockedStatic;

/** Requests of a page, phase by phase, on the thread of a test. */
public final class TestFaces implements AutoCloseable {

    private final MockedStatic<FacesContext> current = mockStatic(FacesContext.class);
    private final FacesContext faces = mock(FacesContext.class);

    public TestFaces() {
        current.when(FacesContext::getCurrentInstance).thenReturn(faces);
        request();
    }

    /** The next request begins: nothing is cached yet. */
    public void request() {
        when(faces.getAttributes()).thenReturn(new HashMap<>());
        enter(PhaseId.APPLY_REQUEST_VALUES);
    }

    public void enter(PhaseId phase) {
        when(faces.getCurrentPhaseId()).thenReturn(phase);
    }

    @Override
    public void close() {
        current.close();
    }
}
