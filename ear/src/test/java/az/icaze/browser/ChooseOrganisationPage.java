package az.icaze.browser;

import com.microsoft.playwright.Locator;
import java.util.List;

/** For whom to act, where there is a choice. */
final class ChooseOrganisationPage {

    private final Screen screen;

    ChooseOrganisationPage(Screen screen) {
        this.screen = screen.shows("/choose-organisation.xhtml");
    }

    List<String> organisations() {
        return screen.find(".choice-link .name").allInnerTexts();
    }

    PermitListPage actFor(String organisation) {
        screen.find(".choice-link")
                .filter(new Locator.FilterOptions().setHasText(organisation))
                .first()
                .click();
        return new PermitListPage(screen);
    }
}
