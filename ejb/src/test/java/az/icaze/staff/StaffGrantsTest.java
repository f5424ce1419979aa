package az.icaze.staff;

import static az.icaze.staff.StaffRoom.CLERK;
import static az.icaze.staff.StaffRoom.FIRST;
import static az.icaze.staff.StaffRoom.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.certificate.HeldCertificate;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A role takes two administrators. */
class StaffGrantsTest {

    @AutoClose
    private final StaffRoom room = new StaffRoom();

    @Test
    void grants_a_role_when_a_second_administrator_approves() {
        room.ask(StaffRole.POLICE);
        assertThat(room.rolesOf(CLERK)).isEmpty();

        room.decide(SECOND, Approvals::approve);

        assertThat(room.rolesOf(CLERK)).containsExactly(StaffRole.POLICE);
        assertThat(granted())
                .extracting(StaffMember::askedBy, StaffMember::approvedBy)
                .containsExactly(tuple(FIRST.fin(), SECOND.fin()));
    }

    @Test
    void grants_nothing_when_the_second_administrator_declines() {
        room.ask(StaffRole.POLICE);

        room.decide(SECOND, Approvals::decline);

        assertThat(room.rolesOf(CLERK)).isEmpty();
        assertThat(room.pending(SECOND)).isEmpty();
    }

    @Test
    void refuses_to_ask_twice_and_for_what_is_held() {
        room.ask(StaffRole.POLICE);
        assertThatThrownBy(() -> room.ask(StaffRole.POLICE)).isInstanceOf(AlreadyAsked.class);
        assertThatThrownBy(() -> room.ask(CLERK, StaffRole.POLICE, SECOND)).isInstanceOf(AlreadyAsked.class);
        room.decide(SECOND, Approvals::approve);
        assertThatThrownBy(() -> room.ask(StaffRole.POLICE)).isInstanceOf(StaffRoleAlreadyHeld.class);
    }

    @Test
    void refuses_a_person_whom_the_register_does_not_know() {
        assertThatThrownBy(() -> room.ask(new Fin("5VBK5VR"), StaffRole.POLICE, FIRST))
                .isInstanceOf(PersonUnknown.class);
    }

    @Test
    void tells_before_asking_whether_the_person_can_sign_in_as_staff() {
        holds(AsanImzaType.BUSINESS, true);
        assertThat(candidate()).isEqualTo(new Candidate(CLERK, "Məmmədov Elçin Rauf oğlu", false));

        holds(AsanImzaType.GOVERNMENTAL, false);
        assertThat(candidate().signsIn()).as("with one that cannot be used").isFalse();

        holds(AsanImzaType.GOVERNMENTAL, true);
        assertThat(candidate().signsIn()).isTrue();
    }

    @Test
    void refuses_a_candidate_whose_role_is_asked_for_or_held() {
        room.ask(StaffRole.POLICE);
        assertThatThrownBy(this::candidate).isInstanceOf(AlreadyAsked.class);
        room.decide(SECOND, Approvals::approve);
        assertThatThrownBy(this::candidate).isInstanceOf(StaffRoleAlreadyHeld.class);
    }

    @Test
    void lists_names_in_the_order_of_their_language() {
        List<String> surnames = List.of("Zeynalov", "İsmayılov", "Əliyev", "Çingizov", "Cəmilov", "Elçiyev", "Işıqov");
        for (int i = 0; i < surnames.size(); i++) {
            Fin fin = new Fin("8AAAAA" + i);
            room.knows(fin, surnames.get(i), "Elçin");
            room.ask(fin, StaffRole.POLICE, FIRST);
            room.decide(SECOND, Approvals::approve);
        }

        assertThat(granted())
                .extracting(member -> member.name().split(" ", 2)[0])
                .containsExactly("Cəmilov", "Çingizov", "Elçiyev", "Əliyev", "Işıqov", "İsmayılov", "Zeynalov");
    }

    @Test
    void lists_the_administrators_named_by_the_environment_before_all_others() {
        HeldCertificate held = mock(HeldCertificate.class);
        when(held.name()).thenReturn("Birinci Adil Adil oğlu");
        when(room.certificates.heldBy(FIRST.fin())).thenReturn(List.of(held));
        room.ask(StaffRole.POLICE);
        room.decide(SECOND, Approvals::approve);

        assertThat(room.members())
                .extracting(StaffMember::fin, StaffMember::name, StaffMember::role, StaffMember::byEnvironment)
                .containsExactly(
                        tuple(FIRST.fin(), "Birinci Adil Adil oğlu", StaffRole.ADMINISTRATOR, true),
                        tuple(SECOND.fin(), "", StaffRole.ADMINISTRATOR, true),
                        tuple(CLERK, "Məmmədov Elçin Rauf oğlu", StaffRole.POLICE, false));
    }

    @Test
    void ends_a_role_at_once_and_only_once() {
        room.ask(StaffRole.AUDITOR);
        room.decide(SECOND, Approvals::approve);
        StaffMember held = granted().get(0);
        assertThat(member(held.grant())).isEqualTo(held);

        end(held.grant());

        assertThat(room.rolesOf(CLERK)).isEmpty();
        assertThatThrownBy(() -> end(held.grant())).isInstanceOf(StaffRoleNotHeld.class);
        assertThatThrownBy(() -> member(held.grant())).isInstanceOf(StaffRoleNotHeld.class);
        assertThatThrownBy(() -> member(held.grant() + 1)).isInstanceOf(StaffRoleNotHeld.class);
    }

    private void holds(AsanImzaType type, boolean usable) {
        HeldCertificate held = mock(HeldCertificate.class);
        when(held.type()).thenReturn(type);
        when(held.usable()).thenReturn(usable);
        when(room.certificates.heldBy(CLERK)).thenReturn(List.of(held));
    }

    private Candidate candidate() {
        return room.database.inTransaction(entities -> room.grants(entities).candidate(CLERK, StaffRole.POLICE));
    }

    private List<StaffMember> granted() {
        return room.members().stream().filter(member -> !member.byEnvironment()).toList();
    }

    private StaffMember member(long grant) {
        return room.database.inTransaction(entities -> room.grants(entities).member(grant));
    }

    private void end(long grant) {
        room.database.run(entities -> room.grants(entities).end(grant, SECOND));
    }
}
