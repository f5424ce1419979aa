package az.icaze.certificate;

import static az.icaze.certificate.TestCertificates.person;
import static az.icaze.certificate.TestSim.CARD;
import static az.icaze.certificate.TestSim.KAMRAN;
import static az.icaze.certificate.TestSim.LEYLA;
import static az.icaze.certificate.TestSim.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Machine;
import az.icaze.identity.UserId;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The User ID: given once, found by FIN, changed by its owner (rules R107–R109). */
class UserIdsTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final TestSim sim = new TestSim(database);

    @Test
    void ids_on_one_number_differ_for_every_person() {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        List<UserId> ids = database.inTransaction(em -> {
            UserIds userIds = new UserIds();
            userIds.em = em;
            userIds.random = new SecureRandom();
            userIds.audit = mock();
            return IntStream.range(0, 30)
                    .mapToObj(i ->
                            userIds.of(person("5VBK%03d".formatted(i), "Quliyeva", "Nigar"), sim.phone, Machine.SYSTEM))
                    .toList();
        });

        assertThat(ids).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("R107: that a User ID was given stands in the trail, once, and the id does not")
    void a_given_id_is_audited_once() {
        enrolled(sim);
        sim.issue(LEYLA, AsanImzaType.CITIZEN);

        assertThat(sim.audited("user-id", sim.phone.value())).containsExactly("given:null:null");
    }

    @Test
    @DisplayName("R108: a FIN leads to the User ID on each of the person's numbers, former ones told apart")
    void a_fin_leads_to_all_user_ids() {
        TestSim former = new TestSim(database);
        UserId here = enrolled(sim);
        UserId there = enrolled(former);
        former.cancelService(NOW.plusSeconds(1));

        assertThat(sim.userIds(LEYLA.fin()))
                .contains(new NumberAndUserId(sim.phone, here, true), new NumberAndUserId(former.phone, there, false));
        assertThat(sim.userIds(new Fin("9ZZZ9ZZ"))).isEmpty();
    }

    @Test
    @DisplayName("R109: the old User ID stops at once, and neither stands in the trail")
    void a_changed_id_works_and_the_old_one_does_not() {
        UserId old = enrolled(sim);
        UserId wanted = other(old);

        change(LEYLA.fin(), wanted);

        assertThat(sim.holder(wanted)).map(Holder::fin).contains(LEYLA.fin());
        assertThat(sim.holder(old)).isEmpty();
        assertThat(sim.audited("user-id", sim.phone.value())).containsExactly("given:null:null", "changed:null:null");
        assertThat(sim.issue(LEYLA, AsanImzaType.CITIZEN).userId()).isEqualTo(wanted);
    }

    @Test
    @DisplayName("R109: the same id again, and one somebody has on this number, are refused; elsewhere it is free")
    void an_id_is_unique_for_one_number() {
        UserId leyla = enrolled(sim);
        sim.replaceSim(NOW.plusSeconds(1));
        UserId kamran = sim.issueAnew(KAMRAN, AsanImzaType.CITIZEN).userId();
        TestSim elsewhere = new TestSim(database);
        enrolled(elsewhere);

        refuses("same", LEYLA.fin(), leyla);
        refuses("taken", LEYLA.fin(), kamran);
        refuses("none", new Fin("9ZZZ9ZZ"), other(leyla));
        elsewhere.change(NOW, register -> register.changeUserId(LEYLA.fin(), elsewhere.phone, kamran, Machine.SYSTEM));
        assertThat(elsewhere.holder(kamran)).map(Holder::fin).contains(LEYLA.fin());
    }

    @Test
    @DisplayName("R109: nobody may choose what anybody would try first, or a part of his number")
    void refuses_what_is_easily_guessed() {
        enrolled(sim);

        refuses("guessed", LEYLA.fin(), new UserId("123456"));
        refuses("guessed", LEYLA.fin(), new UserId("000000"));
        refuses("guessed", LEYLA.fin(), new UserId(sim.phone.value().substring(7)));
    }

    private static UserId enrolled(TestSim sim) {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        return sim.issue(LEYLA, AsanImzaType.CITIZEN).userId();
    }

    private void change(Fin person, UserId wanted) {
        sim.change(NOW, register -> register.changeUserId(person, sim.phone, wanted, Machine.SYSTEM));
    }

    private void refuses(String why, Fin person, UserId wanted) {
        assertThatThrownBy(() -> change(person, wanted))
                .isInstanceOfSatisfying(
                        UserIdNotChanged.class, no -> assertThat(no.key()).endsWith(why));
    }

    /** Not that one; longer ids than those we give are good, too. */
    private static UserId other(UserId userId) {
        return new UserId(userId.value() + "77");
    }
}
