package az.icaze.permit;

import static az.icaze.permit.People.ELCIN;
import static az.icaze.permit.People.KAMRAN;
import static az.icaze.permit.People.LEYLA;
import static az.icaze.permit.People.SAMIR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.AtOnce;
import az.icaze.identity.Fin;
import az.icaze.identity.PermitNumber;
import az.icaze.identity.SignedInPerson;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Security catalogue B1: nobody reads the register out by trying FINs or document numbers. */
class LookUpAllowanceTest {

    @AutoClose
    private final Office office = new Office();

    @Test
    void thirty_in_vain_within_an_hour_are_enough_for_a_person() {
        inVain(LEYLA, 30);

        assertThatThrownBy(() -> inVain(LEYLA, 1)).isInstanceOf(LookUpLimitReached.class);
        assertThatThrownBy(() -> office.permits.begin(ELCIN, LEYLA)).isInstanceOf(LookUpLimitReached.class);
        assertThatCode(() -> inVain(SAMIR, 1)).doesNotThrowAnyException();
        assertThat(office.count("select count(*) from audit_entry where action = 'look-up-refused'"))
                .isEqualTo(2);

        office.now.updateAndGet(now -> now.plus(Duration.ofMinutes(61)));
        assertThatCode(() -> inVain(LEYLA, 1)).doesNotThrowAnyException();
    }

    @Test
    void an_organisation_has_its_own_limit_for_a_day() {
        office.run(desk -> desk.em
                .createNativeQuery("insert into permit_look_up (at, actor, organisation, found)"
                        + " select cast(:at as timestamptz), 'someone' || i, '1401555071', false"
                        + " from generate_series(1, 300) i")
                .setParameter("at", office.now.get().toString())
                .executeUpdate());

        assertThatThrownBy(() -> inVain(LEYLA, 1)).isInstanceOf(LookUpLimitReached.class);
        assertThatCode(() -> inVain(KAMRAN, 1)).doesNotThrowAnyException();
    }

    @Test
    void finding_somebody_costs_nothing() {
        for (int i = 0; i < 31; i++) {
            office.begin(LEYLA);
        }
        assertThat(office.count("select count(*) from permit_look_up where not found"))
                .isZero();
    }

    @Test
    void trying_document_numbers_out_counts_like_trying_fins() {
        PermitNumber number = office.begin(LEYLA);
        for (int i = 0; i < 30; i++) {
            remember(number, "AA%07d".formatted(i));
        }

        remember(number, People.ELCINS_DOCUMENT);

        DraftSheet sheet = office.draft(number);
        assertThat(sheet.register()).isEqualTo(RegisterState.INITIALS_ONLY);
        assertThat(sheet.answers().to(Question.SURNAME)).isEmpty();
        assertThat(sheet.answers().to(Question.DOCUMENT)).isEqualTo(People.ELCINS_DOCUMENT);
    }

    @Test
    void the_limit_holds_against_parallel_requests() throws Exception {
        assertThat(askedInParallel(LEYLA, LEYLA)).isEqualTo(30);
    }

    @Test
    void the_limit_of_a_person_holds_for_all_his_organisations_together() throws Exception {
        SignedInPerson elsewhere = People.person("5VBK5VR", "Əliyeva Leyla", "+994502147717", People.SIRVAN);

        assertThat(askedInParallel(LEYLA, elsewhere)).isEqualTo(30);
    }

    /** Sixty in vain, by turns as the one and as the other: how many were let through. */
    private long askedInParallel(SignedInPerson one, SignedInPerson other) throws Exception {
        List<Runnable> asking = IntStream.range(0, 60)
                .<Runnable>mapToObj(i -> () -> inVain(i % 2 == 0 ? one : other, 1))
                .toList();
        return AtOnce.through(asking, LookUpLimitReached.class);
    }

    private void inVain(SignedInPerson actor, int times) {
        for (int i = 0; i < times; i++) {
            office.permits.begin(new Fin("1111111"), actor);
        }
    }

    private void remember(PermitNumber number, String document) {
        office.remember(number, office.version(number), Form.empty().with("document", document), LEYLA);
    }
}
