package az.icaze.web.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import az.icaze.identity.Phone;
import az.icaze.night.NightView.Refused;
import az.icaze.prolongation.NightApplications;
import az.icaze.subscription.NightMonths;
import az.icaze.web.shell.Searches;
import az.icaze.web.staff.StaffMenu;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NightThingsTest {

    private static final Phone LEYLA = new Phone("+994502147717");
    private static final String SERIAL = "4F19A2084F19A2084F19A2084F19A208";

    private final NightThings things = new NightThings();

    @BeforeEach
    void at_the_portal() {
        things.months = mock(NightMonths.class);
        things.applications = mock(NightApplications.class);
        things.menu = mock(StaffMenu.class);
        things.searches = new Searches();
        things.request = mock(HttpServletRequest.class);
        when(things.request.getContextPath()).thenReturn("");
    }

    private String address(String job, String item) {
        Refused refused = new Refused(1, item, "NAR", "overtaken", Optional.empty());
        things.find(job, List.of(refused));
        return things.address(refused);
    }

    /** What the session finds under the key that stands for it in the address. */
    private String sought(String address) {
        return things.searches.text(address.replaceFirst(".*(?:search|subject)=([0-9a-f]{8}).*", "$1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"charge-due", "suspend-unpaid", "undo-suspensions"})
    void a_month_leads_to_the_certificates_on_its_number_and_the_number_is_in_no_address(String job) {
        when(things.menu.isCertificates()).thenReturn(true);
        when(things.months.payers(List.of("17"))).thenReturn(Map.of("17", LEYLA));

        assertThat(address(job, "17"))
                .startsWith("/staff/certificates.xhtml?")
                .contains("list=true")
                .doesNotContain("2147717")
                .satisfies(address -> assertThat(sought(address)).isEqualTo(LEYLA.value()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete-prolongations", "close-applications"})
    void an_application_leads_to_the_certificates_on_its_number(String job) {
        when(things.menu.isCertificates()).thenReturn(true);
        when(things.applications.phones(List.of("LATE|2026-U-0000001")))
                .thenReturn(Map.of("LATE|2026-U-0000001", LEYLA));

        assertThat(sought(address(job, "LATE|2026-U-0000001"))).isEqualTo(LEYLA.value());
    }

    @Test
    void a_reminder_leads_to_its_certificate() {
        when(things.menu.isCertificates()).thenReturn(true);

        assertThat(sought(address("remind-expiring", SERIAL + "|APPLY|30"))).isEqualTo(SERIAL);
    }

    @Test
    void a_line_leads_to_the_file_it_stands_in() {
        when(things.menu.isNight()).thenReturn(true);
        when(things.months.files(List.of("5"))).thenReturn(Map.of("5", 3L));

        assertThat(address("reconcile-balances", "5")).isEqualTo("/staff/reconciliation.xhtml?file=3");
    }

    @Test
    void a_number_of_a_difference_leads_whoever_opens_the_register_to_its_certificates() {
        assertThat(things.ofNumber(LEYLA)).isEmpty();
        when(things.menu.isCertificates()).thenReturn(true);

        assertThat(things.ofNumber(LEYLA))
                .startsWith("/staff/certificates.xhtml?")
                .doesNotContain("2147717")
                .satisfies(address -> assertThat(sought(address)).isEqualTo(LEYLA.value()));
    }

    @Test
    void a_permit_leads_an_auditor_to_what_became_of_it() {
        when(things.menu.isAudit()).thenReturn(true);

        String address = address("expire-permits", "2026-0000001");

        assertThat(address).startsWith("/staff/audit.xhtml?").contains("kind=permit");
        assertThat(sought(address)).isEqualTo("2026-0000001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"charge-due", "complete-prolongations", "remind-expiring", "reconcile-balances", "expire-permits"
            })
    void nobody_is_led_to_a_page_that_his_roles_do_not_open_and_nothing_is_looked_up_for_him(String job) {
        assertThat(address(job, "17")).isEmpty();
        verifyNoInteractions(things.months, things.applications);
    }

    @Test
    void what_has_no_page_stays_plain() {
        when(things.menu.isCertificates()).thenReturn(true);
        when(things.menu.isNight()).thenReturn(true);
        when(things.menu.isAudit()).thenReturn(true);

        assertThat(address("purge", "OUTBOX|1")).isEmpty();
        assertThat(address("charge-due", "18")).isEmpty();
        assertThat(address("of-tomorrow", "18")).isEmpty();
    }
}
