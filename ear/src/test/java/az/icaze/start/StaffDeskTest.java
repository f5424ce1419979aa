package az.icaze.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class StaffDeskTest {

    private static final DemoRole AUDITOR = new DemoRole("1AS9X51", "Sevinc İsmayılova", "AUDITOR");
    private static final DemoRole POLICE = new DemoRole("1PR8H4H", "Rövşən Həsənov", "POLICE");
    private static final DemoRole POLICE_BY_ANOTHER = new DemoRole("1AS9X51", "Sevinc İsmayılova", "POLICE");

    private final Page page = new Page(URI.create("http://localhost:8081/staff/index.xhtml"), """
            <form id="waiting"><table>
              <thead><tr><th class="c-person">Person</th></tr></thead>
              <tbody>
              <tr><td class="c-person"><strong class="name">Həsənov Rövşən Elxan oğlu</strong>
                  <span class="sub fin">1PR8H4H</span><span class="role">Police</span></td>
                <td>Məlikov Vüqar Arif oğlu<span class="sub">22.11.2026</span></td>
                <td><button name="waiting:questions:0:j_idt1" class="ui-button small">Approve</button>
                    <button name="waiting:questions:0:j_idt2" class="ui-button ui-button-secondary small">Decline</button></td></tr>
              </tbody></table></form>
            <form id="asked"><table><tbody>
              <tr><td class="c-person"><strong class="name">İsmayılova Sevinc Rauf qızı</strong>
                  <span class="sub fin">1AS9X51</span><span class="role">Auditor</span></td></tr>
              </tbody></table></form>
            <form id="ask"><select id="ask:role" name="ask:role"><option value="POLICE">Police</option>
              <option value="AUDITOR">Auditor</option></select></form>""");

    @Test
    void approving_presses_the_first_button_of_the_row_about_that_person_and_role() {
        assertThat(StaffDesk.approval(page, POLICE)).contains("waiting:questions:0:j_idt1");
    }

    @Test
    void what_does_not_wait_is_not_approved() {
        assertThat(StaffDesk.approval(page, AUDITOR)).isEmpty();
        assertThat(StaffDesk.approval(page, POLICE_BY_ANOTHER)).isEmpty();
    }

    @Test
    void what_has_been_asked_is_told_from_what_has_not() {
        assertThat(StaffDesk.asked(page, AUDITOR)).isTrue();
        assertThat(StaffDesk.asked(page, POLICE)).isFalse();
        assertThat(StaffDesk.asked(page, POLICE_BY_ANOTHER)).isFalse();
    }
}
