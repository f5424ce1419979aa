package az.icaze.browser;

import java.util.List;

/** The first field: whom is the permit for? */
final class BeginPermitPage {

    private final Screen screen;

    BeginPermitPage(Screen screen) {
        this.screen = screen.shows("/permits/begin.xhtml");
    }

    PermitFormPage find(String fin) {
        search(fin);
        return new PermitFormPage(screen);
    }

    /** As a hand that clicks twice does. */
    PermitFormPage findWithDoubleClick(String fin) {
        screen.id("form:fin").fill(fin);
        screen.doubleClick(screen.id("form:search"));
        return new PermitFormPage(screen);
    }

    PermitFormPage findWithEnter(String fin) {
        screen.id("form:fin").fill(fin);
        screen.id("form:fin").press("Enter");
        return new PermitFormPage(screen);
    }

    BeginPermitPage inVain(String fin) {
        search(fin);
        screen.find(".error-summary").waitFor();
        return new BeginPermitPage(screen);
    }

    private void search(String fin) {
        screen.id("form:fin").fill(fin);
        screen.id("form:search").click();
    }

    List<String> problems() {
        return screen.problems();
    }

    String problemAtFin() {
        return screen.problemAt("form:fin");
    }

    String typed() {
        return screen.id("form:fin").inputValue();
    }

    String title() {
        return screen.title();
    }

    PortalTexts texts() {
        return screen.texts();
    }
}
