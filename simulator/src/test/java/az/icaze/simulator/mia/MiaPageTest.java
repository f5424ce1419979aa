package az.icaze.simulator.mia;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import az.icaze.simulator.page.Problems;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MiaPageTest {

    private final MiaPage page = new MiaPage();

    @BeforeEach
    void open() {
        page.settings = mock(MiaSettings.class);
        page.station = mock(MiaStation.class);
        page.problems = mock(Problems.class);
        when(page.settings.read())
                .thenReturn(new MiaSettings.Setting(true, Map.of("workplace", "Bakı", "plate", "10AA123"), 5));
        when(page.problems.unlessRefused(any(BooleanSupplier.class)))
                .thenAnswer(call -> call.<BooleanSupplier>getArgument(0).getAsBoolean() ? "again" : null);
        page.load();
    }

    @Test
    void keeps_the_rules_that_were_set_elsewhere() {
        page.setField("fin");
        page.setValue(" 5LA2K7E ");
        page.apply();
        verify(page.station)
                .set(new MiaSettings.Setting(
                        true, Map.of("workplace", "Bakı", "plate", "10AA123", "fin", "5LA2K7E"), 5));
    }

    @Test
    void adds_no_rule_without_a_value() {
        page.setField("fin");
        page.setDelay(0);
        page.apply();
        verify(page.station).set(new MiaSettings.Setting(true, Map.of("workplace", "Bakı", "plate", "10AA123"), 0));
    }

    @Test
    void ends_one_rule() {
        page.end("plate");
        verify(page.station).set(new MiaSettings.Setting(true, Map.of("workplace", "Bakı"), 5));
    }
}
