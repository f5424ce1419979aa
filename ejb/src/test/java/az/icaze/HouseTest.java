package az.icaze;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveNameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/**
 * What every class keeps to, of the rooms and of the counter: where the time comes from, how things are called, who
 * depends on whom, how many it works with. Looks at what is on the class path; the module {@code web} runs it a second
 * time, over its own classes as well.
 */
class HouseTest {

    private static final int COLLABORATORS = 6;

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("az.icaze");

    @Test
    void has_no_cycles() {
        slices().matching("az.icaze.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void asks_nobody_but_the_injected_clock_for_the_time() {
        noClasses()
                .that()
                .resideOutsideOfPackage("az.icaze.time")
                .should()
                .callMethodWhere(describe("asks the machine for the time", HouseTest::asksTheMachineForTheTime))
                .check(HOUSE);
    }

    private static boolean asksTheMachineForTheTime(JavaMethodCall call) {
        return switch (call.getTargetOwner().getName()) {
            case "java.lang.System" -> call.getName().equals("currentTimeMillis");
            case "java.time.Clock" -> call.getName().startsWith("system");
            default ->
                call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().isEmpty();
        };
    }

    @Test
    void carries_no_name_that_says_nothing() {
        classes()
                .should(not(haveNameMatching(
                        ".*(Impl|Manager|Helper|Utils?|Dao|Dto|DTO|Facade)$|.*\\.(Abstract|Base)[A-Z].*")))
                .check(HOUSE);
    }

    @Test
    void hands_no_class_more_than_six_collaborators() {
        classes()
                .should(new ArchCondition<>("have at most " + COLLABORATORS + " injected collaborators") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        long injected = type.getFields().stream()
                                        .filter(field -> field.isAnnotatedWith(Inject.class))
                                        .count()
                                + type.getConstructors().stream()
                                        .filter(made -> made.isAnnotatedWith(Inject.class))
                                        .mapToInt(made ->
                                                made.getRawParameterTypes().size())
                                        .sum();
                        if (injected > COLLABORATORS) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " has " + injected));
                        }
                    }
                })
                .check(HOUSE);
    }
}
