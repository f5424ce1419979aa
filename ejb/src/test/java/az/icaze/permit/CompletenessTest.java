package az.icaze.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.identity.PermitNumber;
import az.icaze.regime.RegimeView;
import az.icaze.regime.Regimes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What complete means, answer by answer: R7, R12, R15, R22, R24. */
class CompletenessTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final Completeness completeness = new Completeness();
    private Instant now = NOW;
    private Optional<RegimeView> regime = Optional.of(Office.curfew());

    CompletenessTest() {
        Regimes regimes = mock();
        when(regimes.inForce(any())).thenAnswer(call -> regime);
        completeness.regimes = regimes;
        completeness.minimumAge = 15;
    }

    @Test
    void nothing_is_missing_from_a_complete_draft() {
        assertThat(problems(Form.complete())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22T20:30:00Z, true", "2026-11-23T01:59:59Z, true", "2026-11-23T02:00:00Z, false"})
    void the_night_that_runs_can_still_be_the_first(String at, boolean runs) {
        now = Instant.parse(at);

        assertThat(problems(Form.complete().nights("22.11.2026", "23.11.2026")))
                .isEqualTo(runs ? List.of() : List.of("firstNight problem.firstNight.past"));
    }

    @Test
    void an_empty_draft_lacks_everything_that_is_not_optional_in_the_order_of_the_form() {
        assertThat(problems(Form.empty()))
                .containsExactly(
                        "contract problem.contract.missing",
                        "document problem.document.missing",
                        "position problem.position.missing",
                        "workplace problem.workplace.missing",
                        "firstNight problem.firstNight.missing",
                        "lastNight problem.lastNight.missing",
                        "dailyFrom problem.dailyFrom.missing",
                        "dailyTo problem.dailyTo.missing",
                        "activity problem.activity.missing",
                        "areas problem.areas.missing",
                        "reason problem.reason.missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "22.11.2026 | 22.11.2026 |",
                "22/11/2026 | 2026-11-23 |",
                "22-11-2026 | 1.12.2026 |",
                "21.11.2026 | 22.11.2026 | firstNight problem.firstNight.past",
                "22.11.2026 | 21.11.2026 | lastNight problem.lastNight.before-first",
                "22.11.2026 | 22.12.2026 |",
                "22.11.2026 | 23.12.2026 | lastNight problem.lastNight.too-long 31",
                "31.11.2026 | 01.12.2026 | firstNight problem.firstNight.wrong",
                "29.02.2027 | 01.03.2027 | firstNight problem.firstNight.wrong",
                "22.11.26   | 22.11.2026 | firstNight problem.firstNight.wrong",
                "31.12.2026 | 01.01.2027 |",
                "٢٢.١١.٢٠٢٦ | 22.11.2026 | firstNight problem.firstNight.wrong",
            })
    void nights(String first, String last, String problem) {
        assertThat(problems(Form.complete().nights(first, last)))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void nights_end_with_the_regime() {
        RegimeView open = Office.curfew();
        regime = Optional.of(new RegimeView(
                open.code(),
                open.name(),
                open.legalBasis(),
                LocalDate.of(2026, 11, 24),
                Optional.of(LocalDate.of(2026, 11, 30)),
                open.dailyFrom(),
                open.dailyTo(),
                open.areas(),
                open.activities(),
                31));

        assertThat(problems(Form.complete().nights("24.11.2026", "01.12.2026")))
                .containsExactly("lastNight problem.lastNight.after-regime 30.11.2026");
        assertThat(problems(Form.complete().nights("23.11.2026", "30.11.2026")))
                .contains("firstNight problem.firstNight.before-regime 24.11.2026");
    }

    @Test
    void without_a_regime_that_is_said_first() {
        regime = Optional.empty();

        assertThat(problems(Form.complete())).containsExactly("regime problem.regime.none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "21:00 | 06:00 |",
                "18:00 | 22:00 |",
                "5.59  | 6:00  |",
                "20:00 | 21:01 |",
                "06:00 | 21:00 | dailyFrom problem.dailyFrom.outside-curfew 21:00 06:00",
                "12:00 | 21:00 | dailyFrom problem.dailyFrom.outside-curfew 21:00 06:00",
                "21:00 | 21:00 | dailyTo problem.dailyTo.same",
                "24:00 | 06:00 | dailyFrom problem.dailyFrom.wrong",
                "21:00 | 6     | dailyTo problem.dailyTo.wrong",
            })
    void hours_have_something_in_common_with_the_curfew(String from, String to, String problem) {
        assertThat(problems(Form.complete().hours(from, to))).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HEALTH  | 22.11.2026 | 25.11.2026 |",
                "HEALTH  | 22.11.2026 | 26.11.2026 | activity problem.activity.not-permitted",
                "GARDEN  | 22.11.2026 | 22.11.2026 | activity problem.activity.not-permitted",
            })
    void the_activity_is_permitted_on_every_night(String activity, String first, String last, String problem) {
        assertThat(problems(Form.complete().nights(first, last).with("activity", activity)))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10-AA-123                                |",
                "10 aa 123,10-AA-124,90-BT-117            |",
                "10-AA-123,10aa123                        | plates.1 problem.plates.twice",
                "10-АА-123                                | plates.0 malformed.plate.cyrillic",
                "1O-AA-123                                | plates.0 malformed.plate.letter-o",
                "10-AA-123,10-AA-124,10-AA-125,10-AA-126  | plates.2 problem.plates.too-many 3",
            })
    void vehicles(String plates, String problem) {
        assertThat(problems(Form.complete().plates(plates.split(","))))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void areas_are_the_regimes() {
        assertThat(problems(Form.complete().areas("AZ-BA", "AZ-NX"))).containsExactly("areas problem.areas.unknown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Məmmədov    | Elçin   | 14.03.1984 |",
                "O’Neill-Çay | Ş.      | 22.11.2011 |",
                "            | Elçin   | 14.03.1984 | surname problem.surname.missing",
                "<b>         | Elçin   | 14.03.1984 | surname problem.surname.wrong",
                "Məmmədov    | 007     | 14.03.1984 | givenName problem.givenName.wrong",
                "Məmmədov    | Elçin   |            | birthDate problem.birthDate.missing",
                "Məmmədov    | Elçin   | 30.02.1984 | birthDate problem.birthDate.wrong",
                "Məmmədov    | Elçin   | 14.03.2084 | birthDate problem.birthDate.wrong",
                "Məmmədov    | Elçin   | 14.03.1884 | birthDate problem.birthDate.wrong",
                "Məmmədov    | Elçin   | 23.11.2011 | birthDate problem.birthDate.too-young 15",
            })
    void names_typed_by_hand(String surname, String givenName, String birthDate, String problem) {
        Form byHand = Form.complete().byHand(surname, givenName, birthDate);

        assertThat(problems(byHand, new RegisterFacts(RegisterState.UNVERIFIED, "", Optional.empty(), "AA4471902")))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void texts_have_their_lengths() {
        Form tooLong = Form.complete()
                .with("serviceCard", "x".repeat(61))
                .with("position", "x".repeat(201))
                .with("specialRank", "x".repeat(61));

        assertThat(problems(tooLong))
                .containsExactly(
                        "serviceCard problem.too-long 60",
                        "position problem.too-long 200",
                        "specialRank problem.too-long 60");
    }

    private List<String> problems(Form form) {
        RegisterState state =
                form.answers().equals(DraftAnswers.empty()) ? RegisterState.INITIALS_ONLY : RegisterState.VERIFIED;
        return problems(
                form,
                new RegisterFacts(
                        state,
                        "M. E. R.",
                        Optional.of(People.elcin(true)).filter(known -> state == RegisterState.VERIFIED),
                        "AA4471902"));
    }

    private List<String> problems(Form form, RegisterFacts facts) {
        Permit draft = new Permit(new PermitNumber("2026-0000001"), People.ARAZ, People.ELCIN, facts, NOW);
        draft.remember(form.answers(), facts, NOW);
        List<String> found = new ArrayList<>();
        for (Problem problem : completeness.problems(draft, now)) {
            List<String> words = new ArrayList<>(List.of(problem.field(), problem.key()));
            words.addAll(problem.arguments());
            found.add(String.join(" ", words));
        }
        return found;
    }
}
