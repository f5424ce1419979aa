package az.icaze.web.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.authority.ActingFor;
import az.icaze.authority.Authorities;
import az.icaze.certificate.UsableCertificate;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.OrganisationKind;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.Voen;
import az.icaze.pki.KeyPurpose;
import az.icaze.signing.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** As whom a person comes in. */
class EntranceTest {

    private static final Fin FIN = new Fin("5LA2K7E");

    private final Authorities authorities = mock(Authorities.class);

    private ProvenPerson proven(AsanImzaType... types) {
        Entrance entrance = new Entrance();
        entrance.authorities = authorities;
        return entrance.proven(new SignedIn(
                FIN,
                "Leyla Əliyeva",
                new Phone("+994502147717"),
                java.util.Arrays.stream(types).map(EntranceTest::certificate).toList()));
    }

    private static UsableCertificate certificate(AsanImzaType type) {
        return new UsableCertificate(
                "SERIAL-" + type, type, KeyPurpose.AUTHENTICATION, LocalDate.of(2029, 1, 1), Optional.empty(), null);
    }

    @Test
    void for_each_organisation_with_the_certificate_that_fits_it() {
        when(authorities.choices(any(), any()))
                .thenReturn(List.of(new ActingFor(
                        new Voen("1402771001"),
                        "Araz Logistika MMC",
                        OrganisationKind.LEGAL_ENTITY,
                        AsanImzaType.BUSINESS,
                        "SERIAL-BUSINESS")));

        ProvenPerson proven = proven(AsanImzaType.CITIZEN, AsanImzaType.BUSINESS);

        assertThat(proven.choices()).singleElement().satisfies(choice -> {
            assertThat(choice.organisation()).contains(new Voen("1402771001"));
            assertThat(choice.organisationName()).contains("Araz Logistika MMC");
            assertThat(choice.certificateType()).isEqualTo(AsanImzaType.BUSINESS);
            assertThat(choice.certificateSerial()).isEqualTo("SERIAL-BUSINESS");
        });
    }

    @Test
    void for_himself_where_there_is_no_organisation() {
        when(authorities.choices(any(), any())).thenReturn(List.of());

        SignedInPerson citizen = proven(AsanImzaType.CITIZEN).choices().get(0);

        assertThat(citizen.organisation()).isEmpty();
        assertThat(citizen.certificateType()).isEqualTo(AsanImzaType.CITIZEN);
    }

    @Test
    void as_staff_before_as_a_citizen() {
        when(authorities.choices(any(), any())).thenReturn(List.of());

        assertThat(proven(AsanImzaType.CITIZEN, AsanImzaType.GOVERNMENTAL)
                        .person()
                        .certificateType())
                .isEqualTo(AsanImzaType.GOVERNMENTAL);
    }
}
