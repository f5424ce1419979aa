package az.icaze.web.prolongation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.certificate.CertificateRegister;
import az.icaze.certificate.CertificateStatus;
import az.icaze.certificate.HeldCertificate;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.pki.KeyPurpose;
import az.icaze.prolongation.Prolongations;
import az.icaze.prolongation.Timeline;
import az.icaze.prolongation.Timeline.Kind;
import az.icaze.prolongation.Timeline.Standing;
import az.icaze.prolongation.Timeline.Step;
import az.icaze.web.shell.People;
import az.icaze.web.shell.Show;
import az.icaze.web.shell.Texts;
import az.icaze.web.shell.Visitor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClerkProlongationPageTest {

    private static final String SERIAL = "4F19A2084F19A2084F19A2084F19A208";
    private static final Fin LEYLA = new Fin("5VBK5VR");
    private static final Phone PHONE = new Phone("+994502147717");
    private static final LocalDate E = LocalDate.of(2026, 5, 10);

    private final ClerkProlongationPage page = new ClerkProlongationPage();

    @BeforeEach
    void a_clerk_comes_from_the_register() {
        page.register = mock(CertificateRegister.class);
        page.prolongations = mock(Prolongations.class);
        page.visitor = mock(Visitor.class);
        page.words = new TimelineWords();
        page.words.texts = mock(Texts.class);
        page.words.show = new Show();
        when(page.words.texts.of(any(String.class), any(Object[].class))).thenAnswer(call -> call.getArgument(0));
        when(page.visitor.person()).thenReturn(People.staff());
        when(page.register.sheet(SERIAL, People.staff())).thenReturn(certificate());
        page.setCertificate(SERIAL);
    }

    @Test
    void shows_the_steps_in_the_words_for_a_clerk() {
        open(step(Kind.APPLY, Standing.DONE), step(Kind.SEND_WORD, Standing.NOW));

        assertThat(page.getLines())
                .extracting(TimelineWords.Line::text)
                .containsExactly("", "prolongation.clerk.SEND_WORD");
        assertThat(page.isRenewedInVain()).isFalse();
        assertThat(page.getApplication()).isNull();
        assertThat(page.getReason()).isEmpty();
    }

    @Test
    @DisplayName("R82: says that the service was renewed and the certificates were not, because nobody had applied")
    void explains_a_renewal_in_vain() {
        open(step(Kind.APPLY, Standing.MISSED), step(Kind.SERVICE_RENEWED, Standing.DONE));

        assertThat(page.isRenewedInVain()).isTrue();
    }

    private void open(Step... steps) {
        when(page.prolongations.timelineOf(LEYLA, PHONE, People.staff()))
                .thenReturn(new Timeline(PHONE, List.of(steps), "ferdi", Optional.empty(), false, Optional.empty()));
        page.open();
    }

    private static Step step(Kind kind, Standing standing) {
        return new Step(kind, standing, Optional.empty(), Optional.empty());
    }

    private static HeldCertificate certificate() {
        return new HeldCertificate(
                SERIAL,
                LEYLA,
                "Əliyeva Leyla",
                PHONE,
                AsanImzaType.CITIZEN,
                KeyPurpose.SIGNING,
                Optional.empty(),
                CertificateStatus.ACTIVE,
                Instant.EPOCH,
                Optional.empty(),
                Instant.EPOCH,
                E,
                Optional.empty(),
                null);
    }
}
