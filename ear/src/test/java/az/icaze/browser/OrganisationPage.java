package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.Icaze;

/** An organisation on its page in the register of the outside world. */
final class OrganisationPage {

    private final Screen screen;
    private final String voen;

    OrganisationPage(Screen screen, String voen) {
        this.voen = voen;
        this.screen = screen.goTo(Icaze.running()
                        .ports()
                        .simulatorAddress()
                        .resolve("organisation.xhtml?lang=" + screen.language() + "&voen=" + voen))
                .shows("/simulator/organisation.xhtml");
    }

    /** Enters who holds the seal from now on, by FIN, and nobody else. */
    void sealHolders(String... fins) {
        screen.id("firm:seal").fill(String.join("\n", fins));
        screen.id("firm:save").click();
        assertThat(again().screen.id("firm:seal").inputValue().split("\\s+")).containsExactlyInAnyOrder(fins);
    }

    /** As it stands in the register now. */
    OrganisationPage again() {
        return new OrganisationPage(screen, voen);
    }
}
