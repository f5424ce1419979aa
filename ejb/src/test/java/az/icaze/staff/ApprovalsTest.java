package az.icaze.staff;

import static az.icaze.staff.StaffRoom.CLERK;
import static az.icaze.staff.StaffRoom.FIRST;
import static az.icaze.staff.StaffRoom.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.SignedInPerson;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Nobody decides what he asked for or what is about himself; about one act stands one question; who asked may take it back. */
class ApprovalsTest {

    @AutoClose
    private final StaffRoom room = new StaffRoom();

    @Test
    void does_not_let_the_one_who_asked_decide() {
        long id = asked();

        assertThat(room.pending(FIRST)).isEmpty();
        assertThatThrownBy(() -> room.act(id, FIRST, Approvals::approve)).isInstanceOf(SecondPersonNeeded.class);
    }

    @Test
    void does_not_let_somebody_without_the_role_decide() {
        long id = asked();

        assertThatThrownBy(() -> room.act(id, StaffRoom.person("9AAAAAA", "Kənar"), Approvals::approve))
                .isInstanceOf(NotYoursToDecide.class);
    }

    @Test
    void does_not_let_an_administrator_decide_who_signed_in_as_a_citizen() {
        SignedInPerson citizen = StaffRoom.person("2AAAAAA", "İkinci", AsanImzaType.CITIZEN);
        long id = asked();

        assertThat(room.pending(citizen)).isEmpty();
        assertThatThrownBy(() -> room.act(id, citizen, Approvals::approve)).isInstanceOf(NotYoursToDecide.class);
    }

    @Test
    void closes_a_question_after_a_week() {
        long id = asked();
        room.now = StaffRoom.START.plus(Duration.ofDays(7));

        assertThat(room.pending(SECOND)).isEmpty();
        assertThatThrownBy(() -> room.act(id, SECOND, Approvals::approve)).isInstanceOf(ApprovalClosed.class);
        assertThatThrownBy(() -> room.act(id, FIRST, Approvals::withdraw)).isInstanceOf(ApprovalClosed.class);
    }

    @Test
    void lets_the_same_be_asked_again_when_a_week_has_passed() {
        long first = asked();
        room.now = StaffRoom.START.plus(Duration.ofDays(7));

        long second = asked();

        assertThat(second).isNotEqualTo(first);
        room.act(second, SECOND, Approvals::approve);
        assertThat(room.rolesOf(CLERK)).containsExactly(StaffRole.POLICE);
    }

    @Test
    void decides_a_question_once() {
        long id = asked();
        room.decide(SECOND, Approvals::approve);

        assertThatThrownBy(() -> room.act(id, SECOND, Approvals::decline)).isInstanceOf(ApprovalClosed.class);
        assertThatThrownBy(() -> room.act(id, FIRST, Approvals::withdraw)).isInstanceOf(ApprovalClosed.class);
    }

    @Test
    void tells_the_decider_whom_the_question_is_about() {
        asked();

        assertThat(room.pending(SECOND)).singleElement().satisfies(question -> assertThat(question.about())
                .contains(CLERK));
    }

    @Test
    void lets_the_one_who_asked_take_it_back_and_ask_again() {
        long id = asked();

        room.act(id, FIRST, Approvals::withdraw);

        assertThat(room.pending(SECOND)).isEmpty();
        assertThat(room.asked(FIRST)).isEmpty();
        assertThat(room.rolesOf(CLERK)).isEmpty();
        assertThat(room.trail())
                .containsExactly("Birinci asked ASKED 7K2M9TQ", "Birinci withdrawn ASKED WITHDRAWN 7K2M9TQ");
        assertThatThrownBy(() -> room.act(id, SECOND, Approvals::approve)).isInstanceOf(ApprovalClosed.class);
        assertThat(asked()).isNotEqualTo(id);
    }

    @Test
    void lets_nobody_else_take_it_back() {
        long id = asked();

        assertThatThrownBy(() -> room.act(id, SECOND, Approvals::withdraw)).isInstanceOf(NotYoursToWithdraw.class);
        assertThatThrownBy(() -> room.act(id + 1, SECOND, Approvals::withdraw)).isInstanceOf(ApprovalClosed.class);
    }

    @Test
    void keeps_one_question_when_two_ask_the_same_at_once() throws InterruptedException, ExecutionException {
        for (StaffRole role : StaffRole.values()) {
            assertThat(atOnce(role, FIRST, SECOND))
                    .as("asked in vain: %s", role)
                    .hasSize(1);
        }

        assertThat(room.asked(FIRST)).doesNotContainAnyElementsOf(room.asked(SECOND));
        assertThat(room.asked(FIRST).size() + room.asked(SECOND).size()).isEqualTo(StaffRole.values().length);
    }

    /** What those who came second were told. */
    private List<Throwable> atOnce(StaffRole role, SignedInPerson... askers)
            throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(askers.length);
        ExecutorService threads = Executors.newFixedThreadPool(askers.length);
        try {
            List<Future<Throwable>> answers = new ArrayList<>();
            for (SignedInPerson asker : askers) {
                answers.add(threads.submit(attempt(role, asker, start)));
            }
            List<Throwable> refused = new ArrayList<>();
            for (Future<Throwable> answer : answers) {
                if (answer.get() != null) {
                    refused.add(answer.get());
                }
            }
            return refused;
        } finally {
            threads.shutdown();
        }
    }

    private Callable<Throwable> attempt(StaffRole role, SignedInPerson asker, CountDownLatch start) {
        return () -> {
            start.countDown();
            start.await();
            try {
                room.ask(CLERK, role, asker);
                return null;
            } catch (AlreadyAsked refused) {
                return refused;
            }
        };
    }

    @Test
    void keeps_one_question_in_the_database_whatever_asks() throws SQLException {
        asked();

        try (Connection owner = room.database.ownerSource().getConnection()) {
            assertThatThrownBy(() -> owner.createStatement().execute("""
                            insert into approval (kind, subject_type, subject_id, about_name, decider, asked_by,
                                asked_by_name, asked_at, expires_at, version)
                            select kind, subject_type, subject_id, about_name, decider, asked_by,
                                asked_by_name, asked_at, expires_at, version from approval"""))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("approval_one_open");
        }
    }

    private long asked() {
        room.ask(StaffRole.POLICE);
        return room.asked(FIRST).get(0).id();
    }
}
