package az.icaze.browser;

import java.util.List;

/** One's own certificates, service, User ID and language of texts. */
final class MyAsanImzaPage {

    private final Screen screen;

    MyAsanImzaPage(Screen screen) {
        this.screen = screen.shows("/asan-imza/index.xhtml");
    }

    /** What the page says about numbers and certificates. */
    String text() {
        return screen.find("main").innerText();
    }

    /** What is said of services and certificates, line by line. */
    List<String> lines() {
        return screen.find("main .summary-list .summary-row").allInnerTexts();
    }

    /** Chooses the language of texts, such as {@code RU}. */
    MyAsanImzaPage chooseLanguage(String language) {
        screen.id("language:chosen").selectOption(language);
        screen.id("language:go").click();
        screen.find("main .notice-ok[role=status]").waitFor();
        return new MyAsanImzaPage(screen);
    }

    /** Mutes the reminders, and wants them again. */
    MyAsanImzaPage muteAndUnmute() {
        screen.id("reminders:mute").click();
        screen.find("main .notice-ok[role=status]").waitFor();
        screen.id("reminders:unmute").click();
        screen.id("reminders:mute").waitFor();
        return new MyAsanImzaPage(screen);
    }

    /** Asks for a new User ID and takes the request off the telephone again. */
    MyAsanImzaPage changeInVain(String userId) {
        screen.find("main a[href*='/asan-imza/user-id']").click();
        screen.shows("/asan-imza/user-id.xhtml");
        screen.id("change:wanted").fill(userId);
        screen.id("change:go").click();
        screen.shows("/asan-imza/sign.xhtml").id("wait:cancel").click();
        return new MyAsanImzaPage(screen);
    }

    /** Asks to give the service up, first without having read what ends, and takes the request off the telephone. */
    MyAsanImzaPage giveUpInVain() {
        screen.find("main a[href*='/asan-imza/cancel']").click();
        screen.shows("/asan-imza/cancel.xhtml").id("give-up:go").click();
        screen.find("main .error-summary").waitFor();
        screen.examine();
        screen.id("give-up:understood").locator(".ui-chkbox-box").click();
        screen.id("give-up:go").click();
        screen.shows("/asan-imza/sign.xhtml").id("wait:cancel").click();
        screen.shows("/asan-imza/cancel.xhtml").find("main .notice-warn").waitFor();
        screen.find("main a.quiet").click();
        return new MyAsanImzaPage(screen);
    }

    /** Applies for a VÖEN, and takes the request off the telephone. */
    MyAsanImzaPage registerInVain() {
        screen.find("main a[href*='/asan-imza/voen']").click();
        screen.shows("/asan-imza/voen.xhtml").id("apply:go").click();
        screen.shows("/asan-imza/sign.xhtml").id("wait:cancel").click();
        screen.shows("/asan-imza/voen.xhtml").find("main .notice-warn").waitFor();
        screen.find("nav.crumbs a[href*='/asan-imza/index']").click();
        return new MyAsanImzaPage(screen);
    }

    /** Applies for a VÖEN, signs, and waits for what the tax service answers. */
    String registerVoen(PhonePage telephone) {
        screen.find("main a[href*='/asan-imza/voen']").click();
        screen.shows("/asan-imza/voen.xhtml").id("apply:go").click();
        screen.shows("/asan-imza/sign.xhtml");
        telephone.enterPin2();
        screen.shows("/asan-imza/voen.xhtml")
                .looksUntil(() -> screen.find("main .notice-ok").count() > 0);
        return screen.examine().find("main .notice-ok").innerText();
    }

    MyAsanImzaPage reopen() {
        return new MyAsanImzaPage(screen.goTo("asan-imza/index.xhtml"));
    }

    /** Gives the service up, which ends his visit. */
    SignInPage giveUp(PhonePage telephone) {
        screen.find("main a[href*='/asan-imza/cancel']").click();
        screen.shows("/asan-imza/cancel.xhtml");
        screen.id("give-up:understood").locator(".ui-chkbox-box").click();
        screen.id("give-up:go").click();
        screen.shows("/asan-imza/sign.xhtml");
        telephone.enterPin2();
        return new SignInPage(screen);
    }

    /** Reports the telephone lost with which he is signed in, which ends his visit. */
    SignInPage reportLost() {
        screen.find("main a[href*='/asan-imza/lost']").first().click();
        screen.shows("/asan-imza/lost.xhtml").id("lost:go").click();
        return new SignInPage(screen);
    }

    /** Looks at the page that suspends a lost telephone, and leaves it. */
    MyAsanImzaPage lookAtLost() {
        screen.find("main a[href*='/asan-imza/lost']").first().click();
        screen.shows("/asan-imza/lost.xhtml").find("main a.quiet").click();
        return new MyAsanImzaPage(screen);
    }
}
