package az.icaze.browser;

import java.util.List;

/** One's own documents. */
final class MyDocumentsPage {

    private final Screen screen;

    MyDocumentsPage(Screen screen) {
        this.screen = screen.shows("/documents/index.xhtml");
    }

    List<String> lines() {
        return screen.find("[id='list:documents'] tbody tr").allInnerTexts();
    }

    /** The latest one as a file. */
    byte[] download() {
        return screen.download(screen.find("[id='list:documents'] a[download]").first());
    }
}
