package az.icaze.simulator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HouseTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("az.icaze.simulator");

    @Test
    void rooms_form_no_circle() {
        slices().matching("az.icaze.simulator.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void knows_no_class_of_the_portal() {
        noClasses()
                .should()
                .dependOnClassesThat(new DescribedPredicate<JavaClass>("of the portal") {
                    @Override
                    public boolean test(JavaClass type) {
                        return type.getPackageName().startsWith("az.icaze")
                                && !type.getPackageName().startsWith("az.icaze.simulator");
                    }
                })
                .check(CLASSES);
    }

    @Test
    void asks_no_clock_but_the_one_it_was_given_and_never_sleeps() {
        noClasses().should().callMethod(Instant.class, "now").check(CLASSES);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CLASSES);
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(CLASSES);
    }

    @Test
    void stays_in_its_budgets() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            for (Path source : sources) {
                assertThat(Files.readAllLines(source)).as(source.toString()).hasSizeLessThanOrEqualTo(300);
            }
        }
    }
}
