package az.icaze.browser;

import java.util.List;

/** The register of certificates, before a clerk of the certification centre. */
final class CertificatesPage {

    private final Screen screen;

    CertificatesPage(Screen screen) {
        this.screen = screen.shows("/staff/certificates.xhtml");
    }

    /** Looks for a name, FIN, number or serial. */
    CertificatesPage search(String sought) {
        screen.id("filter:sought").fill(sought);
        screen.id("filter:apply").click();
        screen.find(".found").waitFor();
        return new CertificatesPage(screen);
    }

    List<String> lines() {
        return screen.find("[id='list:certificates'] tbody tr:not(.ui-datatable-empty-message)")
                .allInnerTexts();
    }

    /** That of the holder of the first certificate in the list. */
    ClerkProlongationPage prolongation() {
        screen.find("[id='list:certificates'] a[href*='/staff/prolongation']")
                .first()
                .click();
        return new ClerkProlongationPage(screen);
    }
}
