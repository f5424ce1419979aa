package az.icaze.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import az.icaze.identity.SignedInPerson;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenedAsTest {

    private final Visitor visitor = mock(Visitor.class);
    private final OpenedAs page = new OpenedAs();
    private final SignedInPerson clinic = People.nigarFor("1502337191", "Günəş Tibb Mərkəzi MMC");
    private final SignedInPerson pharmacy = People.nigarFor("1300552631", "Şəfa Aptek MMC");

    @BeforeEach
    void a_page_opened_for_the_clinic() {
        page.visitor = visitor;
        when(visitor.isSignedIn()).thenReturn(true);
        when(visitor.getChoices()).thenReturn(List.of(clinic, pharmacy));
        when(visitor.person()).thenReturn(clinic);
        page.open();
    }

    @Test
    void is_where_it_was_while_nothing_else_is_chosen() {
        assertThat(page.isElsewhere()).isFalse();
        assertThat(page.reader()).isEqualTo(clinic);

        page.back();
        verify(visitor, never()).actAs(any());
    }

    @Test
    void goes_on_reading_as_it_was_opened_and_names_both() {
        when(visitor.person()).thenReturn(pharmacy);

        assertThat(page.isElsewhere()).isTrue();
        assertThat(page.reader()).isEqualTo(clinic);
        assertThat(page.getPage()).isEqualTo("Günəş Tibb Mərkəzi MMC");
        assertThat(page.getSession()).isEqualTo("Şəfa Aptek MMC");

        page.back();
        verify(visitor).actAs(clinic);
    }

    @Test
    void is_nobodys_to_go_back_to_who_may_not_act_for_it() {
        when(visitor.getChoices()).thenReturn(List.of(pharmacy));
        when(visitor.person()).thenReturn(pharmacy);

        assertThat(page.isElsewhere()).isFalse();
        assertThat(page.reader()).isEqualTo(pharmacy);

        page.back();
        verify(visitor, never()).actAs(any());
    }

    @Test
    void knows_nobody_before_a_sign_in() {
        OpenedAs door = new OpenedAs();
        door.visitor = mock(Visitor.class);
        door.open();

        assertThat(door.isElsewhere()).isFalse();
    }
}
