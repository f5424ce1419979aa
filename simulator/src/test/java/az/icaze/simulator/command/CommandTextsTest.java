package az.icaze.simulator.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommandTextsTest {

    @ParameterizedTest
    @EnumSource(Command.Type.class)
    void the_operators_page_has_a_name_for_each_command(Command.Type type) {
        for (String language : new String[] {"az", "en", "ru"}) {
            ResourceBundle texts =
                    ResourceBundle.getBundle("az.icaze.simulator.texts", Locale.forLanguageTag(language));
            assertThat(texts.containsKey("command." + type)).as(language).isTrue();
        }
    }
}
