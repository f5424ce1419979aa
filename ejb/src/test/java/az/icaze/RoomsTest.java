package az.icaze;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls of the rooms: which may import which, and what is public. {@link HouseTest} holds what the counter keeps, too. */
class RoomsTest {

    /** Room → the rooms it may import, besides the root. The same table stands in each room's package-info. */
    private static final Map<String, Set<String>> ARROWS = new TreeMap<>(Map.ofEntries(
            Map.entry("time", Set.of()),
            Map.entry("schema", Set.of()),
            Map.entry("outbox", Set.of("time")),
            Map.entry("identity", Set.of()),
            Map.entry("audit", Set.of("time", "identity")),
            Map.entry("night", Set.of("identity", "audit", "time")),
            Map.entry("staff", Set.of("identity", "certificate", "audit", "time")),
            Map.entry("operator", Set.of("identity", "outbox", "audit")),
            Map.entry("sms", Set.of("identity", "operator", "outbox", "audit", "time")),
            Map.entry("smpp", Set.of("identity", "operator", "sms", "outbox", "audit", "time")),
            Map.entry("pki", Set.of("identity", "audit", "time")),
            Map.entry("subscription", Set.of("identity", "operator", "sms", "night", "audit", "time")),
            Map.entry("certificate", Set.of("identity", "pki", "subscription", "audit", "time")),
            Map.entry("signing", Set.of("identity", "certificate", "pki", "subscription", "operator", "audit", "time")),
            Map.entry(
                    "enrolment",
                    Set.of(
                            "identity",
                            "signing",
                            "certificate",
                            "pki",
                            "subscription",
                            "operator",
                            "document",
                            "sms",
                            "staff",
                            "audit",
                            "time")),
            Map.entry(
                    "receipt",
                    Set.of(
                            "identity",
                            "signing",
                            "certificate",
                            "pki",
                            "subscription",
                            "enrolment",
                            "document",
                            "sms",
                            "staff",
                            "audit",
                            "time")),
            Map.entry("document", Set.of("identity", "signing", "certificate", "pki", "audit", "time")),
            Map.entry(
                    "prolongation",
                    Set.of(
                            "identity",
                            "signing",
                            "certificate",
                            "pki",
                            "subscription",
                            "operator",
                            "document",
                            "sms",
                            "night",
                            "audit",
                            "time")),
            Map.entry(
                    "reminder",
                    Set.of("identity", "certificate", "prolongation", "subscription", "sms", "night", "audit", "time")),
            Map.entry(
                    "callcentre",
                    Set.of(
                            "identity",
                            "signing",
                            "certificate",
                            "subscription",
                            "operator",
                            "sms",
                            "staff",
                            "audit",
                            "time")),
            Map.entry(
                    "holder",
                    Set.of(
                            "identity",
                            "signing",
                            "certificate",
                            "pki",
                            "subscription",
                            "document",
                            "sms",
                            "audit",
                            "time")),
            Map.entry("authority", Set.of("identity", "certificate", "audit")),
            Map.entry("regime", Set.of("identity", "time", "audit")),
            Map.entry("mia", Set.of("identity", "outbox", "audit")),
            Map.entry("visit", Set.of("identity", "certificate", "audit", "time")),
            Map.entry("retention", Set.of("night")),
            Map.entry(
                    "permit", Set.of("identity", "authority", "regime", "mia", "signing", "night", "audit", "time"))));

    private static final int PUBLIC_TYPES_A_ROOM = 20;

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("az.icaze");

    static Set<Map.Entry<String, Set<String>>> arrows() {
        return ARROWS.entrySet();
    }

    @Test
    void every_room_is_in_the_table() {
        Set<String> rooms = HOUSE.stream()
                .map(RoomsTest::room)
                .filter(room -> !room.isEmpty())
                .collect(Collectors.toSet());

        assertThat(ARROWS.keySet()).containsAll(rooms);
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void imports_only_what_the_table_allows(Map.Entry<String, Set<String>> room) {
        String[] closed = ARROWS.keySet().stream()
                .filter(other ->
                        !other.equals(room.getKey()) && !room.getValue().contains(other))
                .map(other -> "az.icaze." + other)
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage("az.icaze." + room.getKey())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(closed)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void is_flat_inside() {
        noClasses().should().resideInAPackage("az.icaze.*.*..").check(HOUSE);
    }

    @Test
    void shows_no_more_than_twenty_public_types_a_room() {
        Map<String, List<String>> shown = HOUSE.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .collect(Collectors.groupingBy(
                        RoomsTest::room, Collectors.mapping(JavaClass::getSimpleName, Collectors.toList())));

        assertThat(shown)
                .allSatisfy((room, types) -> assertThat(types).as(room).hasSizeLessThanOrEqualTo(PUBLIC_TYPES_A_ROOM));
    }

    @Test
    void hides_its_entities() {
        classes().that().areAnnotatedWith(Entity.class).should().notBePublic().check(HOUSE);
    }

    /** Catalogue item Z2: every method that a page can call says who may. */
    @Test
    void says_for_every_method_of_a_service_who_may_call_it() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(describe(
                        "are enterprise beans",
                        type -> type.isAnnotatedWith(Stateless.class)
                                || type.isAnnotatedWith(Singleton.class)
                                || type.isAnnotatedWith(MessageDriven.class)))
                .should(new ArchCondition<>("say who may call them") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean said = List.of(RolesAllowed.class, PermitAll.class, DenyAll.class).stream()
                                .anyMatch(who -> method.isAnnotatedWith(who)
                                        || method.getOwner().isAnnotatedWith(who));
                        if (!said) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                        }
                    }
                })
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    private static String room(JavaClass type) {
        return Arrays.stream(type.getPackageName().split("\\.", -1))
                .skip(2)
                .findFirst()
                .orElse("");
    }
}
