package az.icaze.permit;

import az.icaze.Malformed;
import az.icaze.identity.DocumentNumber;
import az.icaze.identity.Plate;
import az.icaze.regime.RegimeView;
import az.icaze.regime.Regimes;
import az.icaze.time.BakuTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says everything that keeps a draft from being confirmed, in the order of the form (R22, R24). The one place that knows
 * what complete means: pages ask it to show, confirmation asks it to refuse.
 */
@ApplicationScoped
class Completeness {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final Set<String> CONTRACTS = Set.of("EMPLOYMENT", "SERVICE", "FOUNDER");
    private static final String NAME = "[\\p{L}\\p{M}][\\p{L}\\p{M} .'’ʼ-]*";
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LINE = 200;
    private static final int OLDEST = 120;

    @Inject
    Regimes regimes;

    @Inject
    @ConfigProperty(name = "icaze.permit.minimum-age", defaultValue = "15")
    int minimumAge;

    /** @throws NoRegimeInForce without a curfew (R2) */
    RegimeView regime(Instant now) {
        // Thrown here: a refusal that leaves Regimes would mark the transaction, and some of us must write it down.
        return regimes.inForce(now).orElseThrow(NoRegimeInForce::new);
    }

    /**
     * The regime under which the draft can be confirmed at this instant.
     *
     * @throws NoRegimeInForce without a curfew (R2)
     * @throws AnswersIncomplete with problems left (R24)
     */
    RegimeView complete(Permit draft, Instant now) {
        RegimeView regime = regime(now);
        if (!problems(draft, Optional.of(regime), now).isEmpty()) {
            throw new AnswersIncomplete();
        }
        return regime;
    }

    /** What is left to do. */
    List<Problem> problems(Permit draft, Instant now) {
        return problems(draft, regimes.inForce(now), now);
    }

    private List<Problem> problems(Permit draft, Optional<RegimeView> regime, Instant now) {
        List<Problem> problems = new ArrayList<>();
        LocalDate today = BakuTime.date(now);
        if (regime.isEmpty()) {
            problems.add(Problem.of("regime", "regime.none"));
        }
        employee(draft, today, problems);
        vehicles(draft.typed().plates(), problems);
        LocalDate earliest = regime.map(curfew -> curfew.earliestNight(now)).orElse(today);
        permission(draft, regime, earliest, problems);
        return List.copyOf(problems);
    }

    private void employee(Permit draft, LocalDate today, List<Problem> problems) {
        DraftAnswers typed = draft.typed();
        if (!CONTRACTS.contains(typed.to(Question.CONTRACT))) {
            problems.add(Problem.of("contract", "contract.missing"));
        }
        document(draft, problems);
        if (draft.register() == RegisterState.UNVERIFIED) {
            PermitAnswers understood = draft.answers();
            name("surname", understood.surname(), true, problems);
            name("givenName", understood.givenName(), true, problems);
            name("patronymic", understood.patronymic(), false, problems);
        }
        if (draft.register() != RegisterState.INITIALS_ONLY) {
            birthDate(draft, today, problems);
        }
        optional("serviceCard", typed.to(Question.SERVICE_CARD), LONGEST_NAME, problems);
        required("position", typed.to(Question.POSITION), LONGEST_LINE, problems);
        optional("specialRank", typed.to(Question.SPECIAL_RANK), LONGEST_NAME, problems);
    }

    private static void document(Permit draft, List<Problem> problems) {
        String typed = draft.typed().to(Question.DOCUMENT);
        if (typed.isEmpty()) {
            problems.add(Problem.of("document", "document.missing"));
        } else if (draft.answers().document().isEmpty()) {
            problems.add(malformed("document", typed, DocumentNumber::new));
        } else if (draft.register() == RegisterState.INITIALS_ONLY) {
            problems.add(Problem.of("document", "document.mismatch"));
        }
    }

    private static void name(String field, String name, boolean needed, List<Problem> problems) {
        if (name.isEmpty()) {
            if (needed) {
                problems.add(Problem.of(field, field + ".missing"));
            }
        } else if (name.length() > LONGEST_NAME || !name.matches(NAME)) {
            problems.add(Problem.of(field, field + ".wrong"));
        }
    }

    private void birthDate(Permit draft, LocalDate today, List<Problem> problems) {
        LocalDate born = draft.answers().birthDate();
        if (born == null) {
            boolean missing = draft.typed().to(Question.BIRTH_DATE).isEmpty();
            problems.add(Problem.of("birthDate", missing ? "birthDate.missing" : "birthDate.wrong"));
        } else if (born.isAfter(today) || born.isBefore(today.minusYears(OLDEST))) {
            problems.add(Problem.of("birthDate", "birthDate.wrong"));
        } else if (born.plusYears(minimumAge).isAfter(today)) {
            problems.add(Problem.of("birthDate", "birthDate.too-young", minimumAge));
        }
    }

    private static void vehicles(List<String> plates, List<Problem> problems) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < plates.size(); i++) {
            String field = "plates." + i;
            Optional<String> plate = Typed.code(plates.get(i), Plate::new).map(Plate::value);
            if (i >= Permit.MOST_PLATES) {
                problems.add(Problem.of("plates." + (Permit.MOST_PLATES - 1), "plates.too-many", Permit.MOST_PLATES));
                return;
            }
            if (plate.isEmpty()) {
                problems.add(malformed(field, plates.get(i), Plate::new));
            } else if (!seen.add(plate.get())) {
                problems.add(Problem.of(field, "plates.twice"));
            }
        }
    }

    private static void permission(
            Permit draft, Optional<RegimeView> regime, LocalDate earliest, List<Problem> problems) {
        DraftAnswers typed = draft.typed();
        PermitAnswers understood = draft.answers();
        required("workplace", typed.to(Question.WORKPLACE), DraftAnswers.LONGEST, problems);
        nights(typed, understood, regime, earliest, problems);
        hours(typed, understood, regime, problems);
        activity(understood, regime, problems);
        areas(draft.typed().areas(), regime, problems);
        required("reason", typed.to(Question.REASON), DraftAnswers.LONGEST, problems);
    }

    private static void nights(
            DraftAnswers typed,
            PermitAnswers understood,
            Optional<RegimeView> regime,
            LocalDate earliest,
            List<Problem> problems) {
        LocalDate first = understood.firstNight();
        LocalDate last = understood.lastNight();
        if (first == null) {
            problems.add(unread("firstNight", typed.to(Question.FIRST_NIGHT)));
        } else if (first.isBefore(earliest)) {
            problems.add(Problem.of("firstNight", "firstNight.past"));
        } else {
            regime.map(RegimeView::validFrom)
                    .filter(first::isBefore)
                    .ifPresent(begin ->
                            problems.add(Problem.of("firstNight", "firstNight.before-regime", DAY.format(begin))));
        }
        if (last == null) {
            problems.add(unread("lastNight", typed.to(Question.LAST_NIGHT)));
        } else if (first != null && last.isBefore(first)) {
            problems.add(Problem.of("lastNight", "lastNight.before-first"));
        } else if (first != null) {
            regime.ifPresent(curfew -> length(curfew, first, last, problems));
        }
    }

    private static void length(RegimeView regime, LocalDate first, LocalDate last, List<Problem> problems) {
        if (regime.validTo().filter(last::isAfter).isPresent()) {
            String end = DAY.format(regime.validTo().orElseThrow());
            problems.add(Problem.of("lastNight", "lastNight.after-regime", end));
        } else if (last.isAfter(regime.latestEnd(first))) {
            problems.add(Problem.of("lastNight", "lastNight.too-long", regime.longestPermit()));
        }
    }

    private static void hours(
            DraftAnswers typed, PermitAnswers understood, Optional<RegimeView> regime, List<Problem> problems) {
        if (understood.dailyFrom() == null) {
            problems.add(unread("dailyFrom", typed.to(Question.DAILY_FROM)));
        }
        if (understood.dailyTo() == null) {
            problems.add(unread("dailyTo", typed.to(Question.DAILY_TO)));
        }
        if (understood.dailyFrom() == null || understood.dailyTo() == null) {
            return;
        }
        if (understood.dailyFrom().equals(understood.dailyTo())) {
            problems.add(Problem.of("dailyTo", "dailyTo.same"));
            return;
        }
        regime.filter(curfew -> !curfew.window().overlaps(understood.dailyFrom(), understood.dailyTo()))
                .ifPresent(curfew -> problems.add(
                        Problem.of("dailyFrom", "dailyFrom.outside-curfew", curfew.dailyFrom(), curfew.dailyTo())));
    }

    private static void activity(PermitAnswers understood, Optional<RegimeView> regime, List<Problem> problems) {
        if (understood.activity().isEmpty()) {
            problems.add(Problem.of("activity", "activity.missing"));
            return;
        }
        regime.filter(curfew -> curfew.activity(understood.activity())
                        .filter(known -> understood.firstNight() == null
                                || understood.lastNight() == null
                                || known.permittedThroughout(understood.firstNight(), understood.lastNight()))
                        .isEmpty())
                .ifPresent(curfew -> problems.add(Problem.of("activity", "activity.not-permitted")));
    }

    private static void areas(List<String> codes, Optional<RegimeView> regime, List<Problem> problems) {
        if (codes.isEmpty()) {
            problems.add(Problem.of("areas", "areas.missing"));
            return;
        }
        regime.filter(curfew ->
                        codes.stream().anyMatch(code -> curfew.area(code).isEmpty()))
                .ifPresent(curfew -> problems.add(Problem.of("areas", "areas.unknown")));
    }

    private static void required(String field, String typed, int longest, List<Problem> problems) {
        if (typed.isEmpty()) {
            problems.add(Problem.of(field, field + ".missing"));
        }
        optional(field, typed, longest, problems);
    }

    private static void optional(String field, String typed, int longest, List<Problem> problems) {
        if (typed.length() > longest) {
            problems.add(Problem.of(field, "too-long", longest));
        }
    }

    private static Problem unread(String field, String typed) {
        return Problem.of(field, field + (typed.isEmpty() ? ".missing" : ".wrong"));
    }

    private static Problem malformed(String field, String typed, Consumer<String> type) {
        try {
            type.accept(typed);
        } catch (Malformed wrong) {
            return new Problem(field, wrong.key(), List.of());
        }
        throw new IllegalStateException("Read well after all: " + field);
    }
}
