package az.icaze.prolongation;

import static az.icaze.identity.AsanImzaType.BUSINESS;
import static az.icaze.identity.AsanImzaType.CITIZEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import az.icaze.TestDatabase;
import az.icaze.prolongation.Timeline.Kind;
import az.icaze.prolongation.Timeline.Step;
import az.icaze.signing.FailedSignIns.Expired;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What somebody learns whose certificates have ended, at the door (rule R81). E is 10 May 2026. */
class ProlongationGapTest {

    private static final UUID SIGN_IN = UUID.randomUUID();

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final TestRenewals leyla = new TestRenewals(database, BUSINESS, CITIZEN, BUSINESS);

    @BeforeEach
    void she_cannot_sign_in() {
        when(leyla.failedSignIns.expired(SIGN_IN)).thenReturn(Optional.of(new Expired(leyla.leyla.fin(), leyla.phone)));
    }

    @Test
    @DisplayName("R81: first the word to 8500 is next, then the operator, then ASXM, and then nothing")
    void says_what_is_next() {
        leyla.at("2026-04-20T12:00").applied(CITIZEN, BUSINESS);
        leyla.at("2026-05-11T00:00");
        assertThat(next()).contains(Kind.SEND_WORD);
        assertThat(gap()).map(Timeline::word).contains("biznes");
        assertThat(gap()).map(Timeline::underWay).contains(true);

        leyla.wrote("biznes", "2026-05-11T00:00");
        assertThat(next()).contains(Kind.SERVICE_RENEWED);

        leyla.renewed(BUSINESS);
        assertThat(next()).contains(Kind.NEW_CERTIFICATES);

        leyla.sweep();
        assertThat(next()).isEmpty();
    }

    @Test
    @DisplayName(
            "R84: where nobody applied, or the application is no longer kept, the word comes first and then a visit")
    void says_what_is_left_where_it_is_too_late_to_apply() {
        leyla.at("2026-05-11T00:00");
        assertLateFor(Kind.SEND_WORD);

        leyla.at("2026-04-20T12:00").applied(CITIZEN);
        leyla.at("2026-06-11T00:00");
        assertLateFor(Kind.SEND_WORD);
        leyla.sweep();
        assertLateFor(Kind.SEND_WORD);

        leyla.wrote("ferdi", "2026-06-11T00:00");
        leyla.renewed(CITIZEN);
        assertLateFor(Kind.VISIT_ASXM);
    }

    private void assertLateFor(Kind next) {
        assertThat(next()).contains(next);
        assertThat(gap()).hasValueSatisfying(timeline -> {
            assertThat(timeline.underWay()).isFalse();
            assertThat(timeline.steps()).last().extracting(Step::kind).isEqualTo(Kind.VISIT_ASXM);
        });
    }

    @Test
    @DisplayName("R119: of any other sign-in, and of one that never was, it says nothing")
    void says_nothing_to_who_guesses() {
        leyla.at("2026-04-20T12:00").applied(CITIZEN);
        leyla.at("2026-05-11T00:00");

        assertThat(leyla.<Optional<Timeline>>in(room -> room.gap.after(UUID.randomUUID())))
                .isEmpty();
    }

    private Optional<Timeline> gap() {
        return leyla.in(room -> room.gap.after(SIGN_IN));
    }

    private Optional<Kind> next() {
        return gap().flatMap(Timeline::now).map(Step::kind);
    }
}
