package az.icaze;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.ejb.TransactionManagement;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nobody opens a second transaction inside a first: each would hold a connection, and as many requests at once as the
 * pool has connections would all wait for the second one.
 */
class TransactionsTest {

    private static final Set<TxType> OUTSIDE = Set.of(TxType.NOT_SUPPORTED, TxType.NEVER);

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("az.icaze");

    @Test
    void opens_no_transaction_inside_another() {
        List<String> nested = new ArrayList<>();
        opening().forEach(method -> climb(method, method.getFullName(), new HashSet<>(), nested));
        assertThat(opening()).isNotEmpty();
        assertThat(nested).isEmpty();
    }

    private static Stream<JavaMethod> opening() {
        return HOUSE.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                .filter(TransactionsTest::opens);
    }

    private static boolean opens(JavaCodeUnit method) {
        return type(method).filter(TxType.REQUIRES_NEW::equals).isPresent();
    }

    /** Up to everybody who calls it, until a caller is known to be outside transactions. */
    private static void climb(JavaCodeUnit called, String way, Set<JavaCodeUnit> seen, List<String> nested) {
        if (!seen.add(called)) {
            return;
        }
        for (JavaAccess<?> access : called.getAccessesToSelf()) {
            JavaCodeUnit caller = access.getOrigin();
            boolean unnoticed = opens(called) && caller.getOwner().equals(called.getOwner()); // no proxy in between
            String further = way + " <- " + caller.getFullName();
            if (!unnoticed && inside(caller)) {
                nested.add(further);
            } else if (!unnoticed && !outside(caller)) {
                climb(caller, further, seen, nested);
            }
        }
    }

    /** A private method is what its callers are: the container does not see it. */
    private static boolean inside(JavaCodeUnit caller) {
        boolean observes = caller.getParameters().stream()
                .flatMap(parameter -> parameter.tryGetAnnotationOfType(Observes.class).stream())
                .anyMatch(observer -> observer.during() == TransactionPhase.IN_PROGRESS);
        boolean seen = !caller.getModifiers().contains(JavaModifier.PRIVATE);
        boolean intercepted =
                seen && (enterpriseBean(caller.getOwner()) || type(caller).isPresent());
        return !outside(caller) && (observes || intercepted);
    }

    private static boolean enterpriseBean(JavaClass type) {
        return type.isAnnotatedWith(Stateless.class)
                || type.isAnnotatedWith(Singleton.class)
                || type.isAnnotatedWith(MessageDriven.class);
    }

    private static boolean outside(JavaCodeUnit caller) {
        return caller.getOwner().isAnnotatedWith(TransactionManagement.class)
                || type(caller).filter(OUTSIDE::contains).isPresent()
                || annotation(caller, TransactionAttribute.class)
                        .filter(attribute -> attribute.value() == TransactionAttributeType.NOT_SUPPORTED)
                        .isPresent();
    }

    private static Optional<TxType> type(JavaCodeUnit method) {
        return annotation(method, Transactional.class).map(Transactional::value);
    }

    /** The method's own, or else its class's. */
    private static <A extends java.lang.annotation.Annotation> Optional<A> annotation(
            JavaCodeUnit method, Class<A> annotation) {
        return Stream.<HasAnnotations<?>>of(method, method.getOwner())
                .flatMap(annotated -> annotated.tryGetAnnotationOfType(annotation).stream())
                .findFirst();
    }
}
