package az.icaze.simulator.page;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/**
 * The rows of a table as they were shown. A button is found by its row's place: read anew, another row may stand there
 * when the button arrives. So the rows are read anew once for each drawing of the page, and kept until the next.
 */
public final class Shown<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Null before the first drawing, and after the view was stored away. */
    private transient List<T> rows;

    public List<T> rows(Supplier<List<T>> read) {
        if (beginsToDraw() || rows == null) {
            rows = List.copyOf(read.get());
        }
        return rows;
    }

    private boolean beginsToDraw() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                && faces.getAttributes().put(this, true) == null;
    }
}
