package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** The verification code, while the telephone is asked for PIN1. */
final class CodePage {

    private final Screen screen;

    CodePage(Screen screen) {
        this.screen = screen.shows("/sign-in-code.xhtml");
    }

    String code() {
        return screen.verificationCode();
    }

    /** Compares the code, enters PIN1, and has one organisation to act for. */
    PermitListPage permits(PhonePage telephone) {
        prove(telephone);
        return new PermitListPage(screen);
    }

    /** After the telephone was answered by hand. */
    PermitListPage isProved() {
        return new PermitListPage(screen);
    }

    /** As the other, for a person with several organisations. */
    ChooseOrganisationPage organisations(PhonePage telephone) {
        prove(telephone);
        return new ChooseOrganisationPage(screen);
    }

    /** As the other, for a person of one organisation who holds no seal. */
    RefusedPage refused(PhonePage telephone) {
        prove(telephone);
        return new RefusedPage(screen);
    }

    /** As the other, for an administrator who was on the way to the roles of the staff. */
    StaffPage staff(PhonePage telephone) {
        prove(telephone);
        return new StaffPage(screen);
    }

    /** As the other, for the auditor. */
    AuditPage audit(PhonePage telephone) {
        prove(telephone);
        return new AuditPage(screen);
    }

    /** As the other, for a person who was on the way to a draft. */
    PermitFormPage draft(PhonePage telephone) {
        prove(telephone);
        return new PermitFormPage(screen);
    }

    /** As the other, for somebody who acts for himself. */
    Screen desk(PhonePage telephone) {
        return arrives(telephone, "/desk.xhtml");
    }

    /** As the others, for a person who was on the way to this path. */
    Screen arrives(PhonePage telephone, String path) {
        prove(telephone);
        return screen.shows(path);
    }

    private void prove(PhonePage telephone) {
        assertThat(telephone.code()).isEqualTo(code());
        telephone.enterPin1();
    }

    OutcomePage ends() {
        return new OutcomePage(screen);
    }

    SignInPage cancel() {
        screen.id("wait:cancel").click();
        return new SignInPage(screen);
    }
}
