package az.icaze.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.TestDatabase;
import az.icaze.audit.Audit;
import az.icaze.certificate.Certificates;
import az.icaze.certificate.Unusable;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A token opens its own visit, as long as that goes on, and nothing of it can be read from the database. */
class PassesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
    private static final AtomicInteger PERSONS = new AtomicInteger(1000);

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final Certificates certificates = mock(Certificates.class);
    private final SignedInPerson leyla = new SignedInPerson(
            new Fin("5PA%04d".formatted(PERSONS.incrementAndGet())),
            "Əliyeva Leyla",
            new Phone("+994502147717"),
            Optional.empty(),
            Optional.empty(),
            AsanImzaType.CITIZEN,
            "0A");

    @BeforeEach
    void everything_is_in_order() {
        when(certificates.unusable(any(), any())).thenReturn(Optional.empty());
    }

    private <T> T in(Function<Passes, T> work) {
        return database.inTransaction(em -> work.apply(open(em)));
    }

    private String issue() {
        return in(passes -> passes.issue(leyla));
    }

    private Optional<SignedInPerson> bearer(String token) {
        return in(passes -> passes.bearer(token));
    }

    private Passes open(EntityManager em) {
        Passes passes = new Passes();
        passes.em = em;
        passes.random = new SecureRandom();
        passes.visits = new Visits();
        passes.visits.em = em;
        passes.visits.certificates = certificates;
        passes.visits.audit = new Audit(em, CLOCK);
        passes.visits.clock = CLOCK;
        return passes;
    }

    @Test
    void a_token_says_who_visits_and_with_which_certificate() {
        String token = issue();

        assertThat(bearer(token)).contains(leyla);
        assertThat(token).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void no_token_is_drawn_twice_and_none_is_kept() {
        Set<String> tokens = new HashSet<>();
        for (int visit = 0; visit < 20; visit++) {
            tokens.add(issue());
        }

        assertThat(tokens).hasSize(20);
        assertThat(kept()).doesNotContainAnyElementsOf(tokens);
    }

    @Test
    void anything_else_opens_nothing() {
        String token = issue();

        assertThat(bearer("")).isEmpty();
        assertThat(bearer(token + "A")).isEmpty();
        assertThat(bearer(kept().get(0))).as("the hash itself").isEmpty();
    }

    @Test
    void a_token_ends_with_the_certificate_for_good() {
        String token = issue();
        when(certificates.unusable(any(), any())).thenReturn(Optional.of(Unusable.SUSPENDED));
        assertThat(bearer(token)).isEmpty();

        when(certificates.unusable(any(), any())).thenReturn(Optional.empty());

        assertThat(bearer(token)).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    @Timeout(60)
    void of_two_uses_at_once_of_a_visit_that_is_over_neither_opens_anything_nor_fails() {
        String token = issue();
        when(certificates.unusable(any(), any())).thenReturn(Optional.of(Unusable.SUSPENDED));
        List<CompletableFuture<Optional<SignedInPerson>>> second = new ArrayList<>();

        Optional<SignedInPerson> first = in(passes -> {
            Optional<SignedInPerson> found = passes.bearer(token);
            second.add(CompletableFuture.supplyAsync(() -> bearer(token)));
            database.awaitSomebodyWaiting();
            return found;
        });

        assertThat(first).isEmpty();
        assertThat(second.get(0).join()).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void the_fourth_visit_ends_the_first() {
        List<String> tokens = List.of(issue(), issue(), issue(), issue());

        assertThat(bearer(tokens.get(0))).isEmpty();
        assertThat(bearer(tokens.get(1))).isPresent();
        assertThat(kept()).hasSize(3);
    }

    @Test
    void a_token_given_back_opens_nothing() {
        String token = issue();
        in(passes -> {
            passes.giveBack(token);
            passes.giveBack(token);
            return null;
        });

        assertThat(bearer(token)).isEmpty();
    }

    private List<String> kept() {
        return database.inTransaction(
                em -> em.createQuery("select p.tokenHash from Pass p where p.fin = :fin", String.class)
                        .setParameter("fin", leyla.fin())
                        .getResultList());
    }
}
