package az.icaze.night;

import static az.icaze.night.NightHouse.OPERATOR;
import static az.icaze.night.NightHouse.REASON;
import static az.icaze.night.NightHouse.SUSPEND;
import static az.icaze.night.NightHouse.due;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** As many done or refused as were found (promise P12). */
class WorkListTest {

    private static final NightHouse HOUSE = new NightHouse();
    private TakenRun run;

    @BeforeEach
    void take() {
        HOUSE.empty();
        HOUSE.start(SUSPEND);
        run = HOUSE.taken("a");
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void found_anew_before_anything_is_done_it_is_the_same_list() {
        HOUSE.weigh(run, due(5));
        HOUSE.weigh(run, due(4));

        assertThat(HOUSE.items(run)).containsExactly("i00001", "i00002", "i00003", "i00004");
        assertThat(HOUSE.details(run.id()).tally()).hasSize(2);
    }

    @Test
    void a_chunk_is_kept_with_its_refusals_and_one_entry_in_the_trail() {
        HOUSE.weigh(run, due(5));
        HOUSE.chunk(run, 0, 3, "i00002");
        HOUSE.chunk(run, 3, 3);

        NightView.Details seen = HOUSE.details(run.id());
        assertThat(seen.run().progress()).isEqualTo(new Progress(4, 1));
        assertThat(seen.parts()).containsExactly(new NightView.Part(0, 4, 1));
        assertThat(seen.tally()).contains(new NightView.Tally("NAR", 2, 1));
        assertThat(seen.refusedWhy()).containsExactly(new NightView.Refusals("overtaken", 1));
        assertThat(HOUSE.trail(run.id())).containsSubsequence("chunk-done", "chunk-done");
        assertThat(HOUSE.count("select count(*) from audit_entry where action = 'chunk-done' and subject_id = '"
                        + run.id() + "' and cast(details as json) ->> 'ledger-sha256' ~ '^[0-9a-f]{64}$'"))
                .isEqualTo(2);
    }

    @Test
    void a_chunk_is_not_kept_twice() {
        HOUSE.weigh(run, due(5));
        HOUSE.chunk(run, 0, 3, "i00002");

        assertThatThrownBy(() -> HOUSE.chunk(run, 0, 3)).hasMessageContaining("Chunk kept before");
        assertThat(HOUSE.details(run.id()).run().progress()).isEqualTo(new Progress(2, 1));
    }

    @Test
    void an_item_of_which_nobody_says_what_became_of_it_throws_the_whole_chunk_away() {
        HOUSE.weigh(run, due(5));
        List<WorkItem> items = HOUSE.page(run, 0, 3);
        ChunkResult less = new ChunkResult(Map.of("i00001", "1", "i00002", "2"), Map.of());
        ChunkResult both =
                new ChunkResult(Map.of("i00001", "1", "i00002", "2", "i00003", "3"), Map.of("i00003", "overtaken"));

        for (ChunkResult wrong : List.of(less, both)) {
            assertThatThrownBy(() -> HOUSE.use(room -> room.list.keep(run, 0, items, wrong)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("i00003");
        }
        assertThat(HOUSE.details(run.id()).run().progress()).isEqualTo(new Progress(0, 0));
    }

    @Test
    void tries_again_what_was_refused_and_only_that_and_once() {
        HOUSE.weigh(run, due(5));
        HOUSE.chunk(run, 0, 5, "i00002", "i00005");
        HOUSE.ends(run, RunEnd.DONE);
        long again = HOUSE.in(room -> room.nights.retry(run.id(), REASON, OPERATOR));
        refusedNow("night-order.nothing-refused");
        TakenRun retry = HOUSE.taken("b");
        HOUSE.weigh(retry, due(100));

        assertThat(retry.id()).isEqualTo(again);
        assertThat(HOUSE.items(retry)).containsExactly("i00002", "i00005");
        HOUSE.weigh(retry, due(100));
        assertThat(HOUSE.items(retry)).hasSize(2);

        HOUSE.chunk(retry, 0, 2, "i00005");
        HOUSE.ends(retry, RunEnd.DONE);
        refusedNow("night-order.nothing-refused");
        assertThat(HOUSE.details(run.id()).following())
                .extracting(RunView::id, RunView::kind)
                .containsExactly(tuple(again, RunKind.RETRY));
        assertThat(HOUSE.<Long>in(room -> room.nights.retry(again, REASON, OPERATOR)))
                .isGreaterThan(again);
    }

    @Test
    void a_run_that_has_lost_a_part_of_its_list_can_only_be_abandoned() {
        HOUSE.weigh(run, due(60));
        HOUSE.ends(run, RunEnd.HELD);
        HOUSE.owner("delete from night_item where run = " + run.id() + " and seq > 30");

        assertThatThrownBy(() -> HOUSE.use(room -> room.nights.approve(run.id(), REASON, OPERATOR)))
                .hasMessage("night-order.work-list-gone");
        HOUSE.use(room -> room.nights.abandon(run.id(), REASON, OPERATOR));
        assertThat(HOUSE.details(run.id()).run().state()).isEqualTo(RunState.ABANDONED);
    }

    private void refusedNow(String key) {
        assertThatThrownBy(() -> HOUSE.use(room -> room.nights.retry(run.id(), REASON, OPERATOR)))
                .hasMessage(key);
    }

    @Test
    void takes_back_what_was_done_and_not_what_was_refused_or_never_come_to() {
        HOUSE.weigh(run, due(9));
        HOUSE.chunk(run, 0, 3, "i00002");
        List<WorkItem> other = HOUSE.page(run, 5, 2);
        HOUSE.use(room -> room.list.keep(run, 1, other, NightHouse.result(other, "i00006")));
        HOUSE.ends(run, RunEnd.FAILED);
        HOUSE.use(room -> room.nights.abandon(run.id(), REASON, OPERATOR));

        HOUSE.in(room -> room.nights.undo(run.id(), REASON, OPERATOR));
        TakenRun undo = HOUSE.taken("b");
        HOUSE.weigh(undo, due(100));

        assertThat(undo.job()).isEqualTo(NightHouse.UNDO);
        assertThat(undo.day()).isEqualTo(run.day());
        assertThat(undo.ofRun()).contains(run.id());
        assertThat(HOUSE.items(undo)).containsExactly("i00001", "i00003", "i00007");
    }
}
