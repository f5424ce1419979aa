package az.icaze.document;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.Language;
import az.icaze.identity.AsanImzaType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperWordsTest {

    @ParameterizedTest
    @EnumSource
    void has_the_same_words_in_each_language(Language language) {
        assertThat(keys(language)).isEqualTo(keys(Language.AZ));
        assertThat(keys(language))
                .allSatisfy(key -> assertThat(new PaperWords(language).of(key)).isNotBlank());
    }

    @Test
    void has_words_for_every_kind_and_type() {
        Stream<String> kinds =
                Arrays.stream(DocumentKind.values()).flatMap(kind -> Stream.of("title." + kind, "lead." + kind));
        Stream<String> types = Arrays.stream(AsanImzaType.values()).map(type -> "value." + type);

        assertThat(keys(Language.AZ)).containsAll(Stream.concat(kinds, types).toList());
    }

    @Test
    void puts_first_what_people_look_for_first_and_leaves_nothing_out() {
        assertThat(PaperWords.ordered(Set.of("unheard-of", "phone", "application")))
                .isEqualTo(List.of("application", "phone", "unheard-of"));
    }

    private static Set<String> keys(Language language) {
        return language.texts(PaperWords.class, "document").keySet();
    }
}
