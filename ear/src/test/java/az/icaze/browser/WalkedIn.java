package az.icaze.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * A walk of minutes, whose only argument is its language: in this one, or in all three with {@code -Dicaze.walks=all}. What
 * its pages say and look like in each language is judged elsewhere each time.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ArgumentsSource(WalkedIn.Languages.class)
@interface WalkedIn {

    /** {@code az}, {@code en} or {@code ru}; other walks have others. */
    String value();

    final class Languages implements ArgumentsProvider, AnnotationConsumer<WalkedIn> {

        static final List<String> ALL = List.of("az", "en", "ru");

        private String chosen;

        @Override
        public void accept(WalkedIn walk) {
            chosen = walk.value();
        }

        @Override
        public Stream<? extends Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context) {
            return of(chosen).map(Arguments::arguments);
        }

        static Stream<String> of(String chosen) {
            return "all".equals(System.getProperty("icaze.walks")) ? ALL.stream() : Stream.of(chosen);
        }
    }
}
