package az.icaze.permit;

import static az.icaze.permit.People.KAMRAN;
import static az.icaze.permit.People.LEYLA;
import static az.icaze.permit.People.SAMIR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import az.icaze.AtOnce;
import az.icaze.Refusal;
import az.icaze.identity.PermitNumber;
import az.icaze.identity.SignedInPerson;
import az.icaze.mia.MiaAnswer;
import az.icaze.signing.SigningOutcome;
import az.icaze.signing.StartedSession;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Promises P9 and P10: whatever happens at the same time, one confirmation, of what was signed, or a draft. */
class ConfirmationRacesTest {

    private static final int INTERLEAVINGS = 60;

    @AutoClose
    private final Office office = new Office();

    @Test
    void fifty_identical_questions_ring_one_telephone_once() throws Exception {
        PermitNumber number = office.completeDraft();

        List<StartedSession> sessions = AtOnce.times(50, () -> office.ask(number, 1));

        assertThat(Set.copyOf(sessions)).hasSize(1);
        assertThat(office.telephones.sessions).hasSize(1);
        assertThat(office.actions(number)).filteredOn("asked"::equals).hasSize(1);
    }

    @Test
    void two_people_who_ask_at_once_ring_one_telephone() throws Exception {
        PermitNumber number = office.completeDraft();

        List<Object> results = AtOnce.all(IntStream.range(0, 50)
                .mapToObj(i -> asking(number, i % 2 == 0 ? LEYLA : SAMIR))
                .toList());

        assertThat(office.telephones.sessions).hasSize(1);
        assertThat(results).filteredOn(ConfirmationOpen.class::isInstance).hasSize(25);
    }

    @Test
    void a_stranger_who_asks_neither_takes_nor_awaits_anybodys_turn() {
        PermitNumber number = office.completeDraft();

        office.run(desk -> {
            desk.confirmations.inTurn(number);
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertThatThrownBy(
                            () -> office.permits.askConfirmation(number, 1, KAMRAN, "az"))
                    .isInstanceOf(PermitNotFound.class));
        });
    }

    @Test
    void fifty_answers_to_one_question_confirm_once() throws Exception {
        PermitNumber number = office.completeDraft();
        office.ask(number, 1);
        Telephones.Session session = office.telephones.last();

        AtOnce.times(50, () -> {
            office.run(desk -> Telephones.given(session, office, desk));
            return null;
        });

        assertThat(office.status(number)).isEqualTo(PermitStatus.CONFIRMED);
        assertThat(office.count("select count(*) from outbox_message")).isEqualTo(1);
        assertThat(office.actions(number)).filteredOn("confirmed"::equals).hasSize(1);
        assertThat(office.actions(number))
                .filteredOn("signature-unused"::equals)
                .hasSize(49);
    }

    @Test
    void of_two_drafts_for_the_same_nights_one_is_confirmed() throws Exception {
        PermitNumber first = office.completeDraft();
        PermitNumber second = office.completeDraft();
        office.ask(first, 1);
        office.permits.askConfirmation(second, 1, SAMIR, "az");

        AtOnce.all(office.telephones.sessions.stream()
                .map(session -> (Callable<Object>) () -> {
                    office.telephones.sign(session, office);
                    return null;
                })
                .toList());

        assertThat(List.of(office.status(first), office.status(second)))
                .containsExactlyInAnyOrder(PermitStatus.CONFIRMED, PermitStatus.DRAFT);
        assertThat(office.count("select count(*) from outbox_message")).isEqualTo(1);
        assertThat(office.count("select count(*) from permit_history where reason_key = 'refusal.duplicate-permit'"))
                .isEqualTo(1);
    }

    @Test
    void no_interleaving_of_edits_deletions_and_signatures_tears_a_permit() throws Exception {
        Random random = new Random(20261122);
        Set<String> endings = ConcurrentHashMap.newKeySet();
        for (int round = 0; round < INTERLEAVINGS; round++) {
            PermitNumber number = office.preparedDraft();
            List<Callable<Object>> acts = new ArrayList<>();
            for (int act = 0; act < 4; act++) {
                acts.add(act(random.nextInt(10), round * 10 + act, number));
            }
            office.ask(number, 1);
            acts.add(signing(office.telephones.last()));
            AtOnce.all(acts);
            endings.add(assertWhole(number));
            office.telephones.sessions.forEach(session -> session.end(SigningOutcome.TIMEOUT));
            reject(number);
        }
        // Which of them came up is the scheduler's choice.
        assertThat(endings).isNotEmpty().isSubsetOf("CONFIRMED", "DRAFT", "deleted");
    }

    private Callable<Object> act(int kind, int salt, PermitNumber number) {
        return switch (kind) {
            case 0 -> refusable(() -> office.permits.delete(number, 1, SAMIR));
            case 1, 2, 3 ->
                refusable(() -> office.remember(number, 1, Form.complete().with("reason", "Səbəb " + salt), SAMIR));
            case 4, 5 -> asking(number, SAMIR);
            case 6 -> refusable(() -> office.permits.cancelConfirmation(number, LEYLA));
            default -> asking(number, LEYLA);
        };
    }

    private Callable<Object> asking(PermitNumber number, SignedInPerson actor) {
        return refusable(() -> office.permits.askConfirmation(number, 1, actor, "az"));
    }

    private Callable<Object> signing(Telephones.Session session) {
        return refusable(() -> office.telephones.sign(session, office));
    }

    /** A refusal is an answer; anything else that is thrown fails the test. */
    private static Callable<Object> refusable(Runnable act) {
        return () -> {
            try {
                act.run();
                return "done";
            } catch (Refusal refusal) {
                return refusal;
            }
        };
    }

    private String assertWhole(PermitNumber number) {
        return office.at(desk -> {
            Permit permit = desk.em.find(Permit.class, number.value());
            long messages = ((Number) desk.em
                            .createNativeQuery("select count(*) from outbox_message where order_key = :number")
                            .setParameter("number", number.value())
                            .getSingleResult())
                    .longValue();
            boolean confirmed = permit != null && permit.status() == PermitStatus.CONFIRMED;
            assertThat(messages).isEqualTo(confirmed ? 1 : 0);
            if (confirmed) {
                String signed = new String(permit.confirmation().orElseThrow().signedContent(), StandardCharsets.UTF_8);
                assertThat(signed).contains("\"reason\":\"" + permit.answers().reason() + "\"");
            }
            return permit == null ? "deleted" : permit.status().name();
        });
    }

    /** Out of the way of the next round, which is about the same person and nights. */
    private void reject(PermitNumber number) {
        office.run(desk -> {
            Permit permit = desk.em.find(Permit.class, number.value());
            if (permit != null && permit.status() == PermitStatus.CONFIRMED) {
                desk.ministry.answered(new MiaAnswer(number, 1, false, "RULE", "", office.instant()));
            }
        });
    }
}
