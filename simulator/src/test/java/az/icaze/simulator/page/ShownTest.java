package az.icaze.simulator.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.event.PhaseId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShownTest {

    private final TestFaces faces = new TestFaces();
    private final List<String> stored = new ArrayList<>(List.of("first"));
    private final Shown<String> shown = new Shown<>();

    @AfterEach
    void close() {
        faces.close();
    }

    @Test
    void a_button_finds_the_row_that_was_shown() {
        faces.enter(PhaseId.RENDER_RESPONSE);
        assertThat(rows()).containsExactly("first");
        stored.add(0, "newer");
        faces.request();
        assertThat(rows()).containsExactly("first");
        faces.enter(PhaseId.INVOKE_APPLICATION);
        assertThat(rows()).containsExactly("first");
    }

    @Test
    void every_drawing_shows_what_is_there_now_and_reads_it_once() {
        faces.enter(PhaseId.RENDER_RESPONSE);
        assertThat(rows()).containsExactly("first");
        stored.add(0, "newer");
        assertThat(rows()).containsExactly("first");
        faces.request();
        faces.enter(PhaseId.RENDER_RESPONSE);
        assertThat(rows()).containsExactly("newer", "first");
    }

    @Test
    void reads_anew_after_the_view_was_stored_away() throws IOException, ClassNotFoundException {
        faces.enter(PhaseId.RENDER_RESPONSE);
        rows();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(shown);
        Object back = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        faces.request();
        assertThat(((Shown<?>) back).rows(List::of)).isEmpty();
    }

    private List<String> rows() {
        return shown.rows(() -> stored);
    }
}
