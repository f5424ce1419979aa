package az.icaze.prolongation;

import static az.icaze.identity.AsanImzaType.BUSINESS;
import static az.icaze.identity.AsanImzaType.CITIZEN;
import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.AtOnce;
import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Several nodes, and the holder against the operator, in the same moment. */
class ProlongationRacesTest {

    private static final int NODES = 4;

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final TestRenewals leyla = new TestRenewals(database, BUSINESS, CITIZEN, BUSINESS);

    @Test
    @DisplayName("However many nodes sweep, the certificates, the papers and the text are there once")
    void is_completed_once() throws Exception {
        leyla.at("2026-04-20T12:00").applied(CITIZEN, BUSINESS);
        leyla.at("2026-05-12T12:00").renewed(BUSINESS);

        AtOnce.times(NODES, () -> {
            leyla.sweep();
            return null;
        });

        assertThat(leyla.trail()).containsExactly("asked", "submitted", "service-renewed", "done");
        assertThat(leyla.documents()).hasSize(4);
        assertThat(leyla.texts()).containsExactly("PROLONGATION_DONE");
        assertThat(leyla.usable()).containsExactly(CITIZEN, BUSINESS);
    }

    @RepeatedTest(3)
    @DisplayName("R68: withdrawn while the operator's word comes in, it is either withdrawn or processed")
    void is_withdrawn_or_processed() throws Exception {
        leyla.at("2026-04-20T12:00").applied(CITIZEN);
        leyla.at("2026-05-12T12:00");

        long through = AtOnce.through(
                List.<Runnable>of(
                        () -> leyla.use(room -> room.prolongations.withdraw(leyla.actor())),
                        () -> leyla.renewed(AsanImzaType.CITIZEN)),
                NotToProlong.class);

        boolean withdrawn = leyla.state() == ProlongationState.WITHDRAWN;
        assertThat(leyla.state()).isIn(ProlongationState.WITHDRAWN, ProlongationState.PROCESSING);
        assertThat(through).isEqualTo(withdrawn ? 2 : 1);
        assertThat(leyla.texts()).hasSize(withdrawn ? 1 : 0);
    }

    @Test
    @DisplayName("R68: applied for twice at once, there is one draft")
    void is_begun_once() throws Exception {
        leyla.at("2026-04-20T12:00");

        AtOnce.times(NODES, () -> {
            leyla.apply(CITIZEN);
            return null;
        });

        long drafts = leyla.in(room -> room.applications
                .em
                .createQuery("select count(p) from Prolongation p where p.phone = :phone", Long.class)
                .setParameter("phone", leyla.phone)
                .getSingleResult());
        assertThat(drafts).isEqualTo(1);
    }
}
