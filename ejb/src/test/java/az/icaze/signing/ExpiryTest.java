package az.icaze.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import az.icaze.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ExpiryTest {

    @AutoClose
    private final TestDatabase database = TestDatabase.open();

    private final TestHouse house = new TestHouse(database);
    private final Telephone leyla = house.enrol("5VBK5VR");

    @Test
    void closes_what_nobody_answered_and_tells_once() {
        StartedSession started = house.ask(leyla, new byte[] {1});
        assertThat(due()).isEmpty();
        house.pass(Duration.ofMinutes(2));
        List<UUID> due = due();
        assertThat(due).containsExactly(started.id());

        close(started.id());
        close(started.id());

        assertThat(due()).isEmpty();
        assertThat(house.told).containsExactly(new SignatureNotGiven(house.permit, SigningOutcome.TIMEOUT));
        assertThat(house.trail(started.id())).containsExactly("signature-asked", "signature-not-given");
    }

    @Test
    void leaves_alone_what_was_answered_after_the_list_was_made() {
        StartedSession started = house.ask(leyla, new byte[] {1});
        house.answer(started.id(), leyla.withPin2(house.hash()));
        house.pass(Duration.ofMinutes(2));

        close(started.id());

        assertThat(house.storedOutcome(started.id())).isEqualTo(SigningOutcome.OK);
    }

    @Test
    void one_that_cannot_be_closed_holds_up_no_other_and_is_not_kept_quiet() {
        Expiry expiry = mock(Expiry.class);
        UUID broken = UUID.randomUUID();
        UUID sound = UUID.randomUUID();
        when(expiry.due()).thenReturn(List.of(broken, sound));
        doThrow(new IllegalStateException("an observer failed")).when(expiry).close(broken);
        ExpiryTimer timer = new ExpiryTimer();
        timer.expiry = expiry;

        assertThatThrownBy(timer::closeDue).hasMessage("an observer failed");

        verify(expiry).close(sound);
    }

    private List<UUID> due() {
        return house.at(room -> room.expiry.due());
    }

    private void close(UUID session) {
        house.run(room -> room.expiry.close(session));
    }
}
