package az.icaze.web.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.Language;
import az.icaze.certificate.CertificateStatus;
import az.icaze.certificate.HeldCertificate;
import az.icaze.certificate.Unusable;
import az.icaze.holder.MyAsanImza;
import az.icaze.holder.OwnAsanImza;
import az.icaze.holder.OwnNumber;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.pki.KeyPurpose;
import az.icaze.web.shell.People;
import az.icaze.web.shell.Show;
import az.icaze.web.shell.Texts;
import az.icaze.web.shell.Visitor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeskPageTest {

    private static final SignedInPerson NIGAR = People.nigar();
    private static final Phone OTHER = new Phone("+994502147717");

    private static String business(HeldCertificate... held) {
        return page(NIGAR, held).getBusiness();
    }

    private static DeskPage page(SignedInPerson person, HeldCertificate... held) {
        DeskPage page = new DeskPage();
        page.visitor = mock(Visitor.class);
        page.own = mock(MyAsanImza.class);
        page.texts = mock(Texts.class);
        page.show = new Show();
        when(page.visitor.person()).thenReturn(person);
        when(page.texts.of(any(String.class), any(Object[].class)))
                .thenAnswer(call -> Texts.english(
                        call.getArgument(0),
                        Stream.of(call.getArguments()).skip(1).toArray()));
        List<OwnNumber> numbers = Stream.of(held)
                .map(each -> new OwnNumber(each.phone(), Optional.empty(), Optional.empty(), List.of(each)))
                .toList();
        when(page.own.view(person)).thenReturn(new OwnAsanImza(numbers, Optional.empty(), Language.EN));
        return page;
    }

    private static HeldCertificate held(AsanImzaType type, Phone phone, Optional<Unusable> unusable) {
        return new HeldCertificate(
                "0A",
                NIGAR.fin(),
                NIGAR.name(),
                phone,
                type,
                KeyPurpose.SIGNING,
                Optional.empty(),
                CertificateStatus.ACTIVE,
                Instant.EPOCH,
                Optional.empty(),
                Instant.EPOCH,
                LocalDate.of(2029, 5, 10),
                unusable,
                null);
    }

    @Test
    @DisplayName("R35: who has a Business certificate on his number is told when it is used, and what to do")
    void says_how_to_act_with_the_business_certificate_of_this_number() {
        assertThat(business(
                        held(AsanImzaType.BUSINESS, OTHER, Optional.empty()),
                        held(AsanImzaType.BUSINESS, NIGAR.phone(), Optional.empty())))
                .contains("on this number", "10.05.2029", "VÖEN", "director", "same number and User ID");
    }

    @Test
    void says_with_which_number_to_sign_in() {
        assertThat(business(held(AsanImzaType.BUSINESS, OTHER, Optional.empty())))
                .contains(OTHER.masked(), "sign in with that number");
    }

    @Test
    void says_nothing_without_one_that_can_be_used() {
        assertThat(business(
                        held(AsanImzaType.CITIZEN, NIGAR.phone(), Optional.empty()),
                        held(AsanImzaType.BUSINESS, NIGAR.phone(), Optional.of(Unusable.SERVICE_TYPE))))
                .isEmpty();
    }

    @Test
    @DisplayName("R118: who holds a Business certificate alone, linked to no organisation, is told here what to do")
    void leads_who_has_a_business_certificate_alone_and_no_organisation() {
        SignedInPerson alone = new SignedInPerson(
                NIGAR.fin(),
                NIGAR.name(),
                NIGAR.phone(),
                Optional.empty(),
                Optional.empty(),
                AsanImzaType.BUSINESS,
                "0A");
        DeskPage page = page(alone, held(AsanImzaType.BUSINESS, NIGAR.phone(), Optional.empty()));

        assertThat(page.isUnlinked()).isTrue();
        assertThat(page.isCitizen()).isFalse();
        assertThat(page.getBusiness())
                .contains("10.05.2029", "not linked to the VÖEN", "director", "sign out and sign in again");
    }
}
