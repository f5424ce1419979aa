package az.icaze.start;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The Staff page in front of an administrator who has signed in with his telephone. */
final class StaffDesk {

    private static final Duration TELEPHONE = Duration.ofSeconds(20);
    private static final String CODE_PAGE = "/sign-in-code.xhtml";
    private static final String STAFF_PAGE = "/staff/index.xhtml";

    private final Browser browser;
    private Page page;

    private StaffDesk(Browser browser, Page page) {
        this.browser = browser;
        this.page = page;
    }

    /**
     * Signs an administrator in on the staff's listener and opens the Staff page.
     *
     * @param administrator phone, User ID and PIN1
     * @throws CannotStart when portal or telephone do not do their part, with what they say
     */
    static StaffDesk open(URI staff, Simulator simulator, JsonObject administrator) {
        Browser browser = new Browser();
        Page signIn = browser.open(staff.resolve("/sign-in.xhtml?lang=en&next=" + STAFF_PAGE));
        Map<String, String> typed = Map.of(
                "signin:phone", administrator.getString("phone"),
                "signin:userId", administrator.getString("userId"));
        Page code = browser.send(signIn.filled("signin", typed, "signin:go"));
        if (!code.at(CODE_PAGE)) {
            throw notIn(administrator, code);
        }
        simulator.typePin(administrator.getString("phone"), administrator.getString("pin1"), TELEPHONE);
        Page next = Wait.until(
                () -> Optional.of(browser.open(code.address())).filter(page -> !page.at(CODE_PAGE)),
                TELEPHONE,
                () -> code.address() + " does not move on: the telephone's answer has not arrived.");
        if (!next.at(STAFF_PAGE)) {
            throw notIn(administrator, next);
        }
        return new StaffDesk(browser, next);
    }

    private static CannotStart notIn(JsonObject administrator, Page page) {
        return new CannotStart("The administrator " + administrator.getString("name") + " cannot sign in at "
                + page.address() + page.otherwise());
    }

    /** Asks a second administrator for every one of them that nobody has asked for yet. */
    void ask(List<DemoRole> roles) {
        for (DemoRole role : roles) {
            if (!asked(page, role)) {
                Map<String, String> typed = Map.of("ask:fin", role.fin(), "ask:role", role.role());
                send(page.filled("ask", typed, "ask:go"), "asked", role);
            }
        }
    }

    /** Approves those of them that wait for this administrator. */
    void approve(List<DemoRole> roles) {
        for (DemoRole role : roles) {
            Optional<String> button = approval(page, role);
            if (button.isPresent()) {
                send(page.filled("waiting", Map.of(), button.get()), "approved", role);
            }
        }
    }

    private void send(Page.Filled form, String done, DemoRole role) {
        page = browser.send(form);
        if (!("done=" + done).equals(page.address().getQuery())) {
            throw new CannotStart(role.role() + " for " + role.name() + " is not " + done + " at " + page.address()
                    + page.otherwise());
        }
    }

    /** Whether this administrator asked for it and nobody has decided. */
    static boolean asked(Page page, DemoRole role) {
        return page.all("form#asked tbody tr").stream().anyMatch(row -> isAbout(row, role, page));
    }

    /** The name of the button that approves it, where it waits. */
    static Optional<String> approval(Page page, DemoRole role) {
        return page.all("form#waiting tbody tr").stream()
                .filter(row -> isAbout(row, role, page))
                .flatMap(row -> row.select("button:not(.ui-button-secondary)").stream())
                .map(Element::attributes)
                .map(button -> button.get("name"))
                .findFirst();
    }

    private static boolean isAbout(Element row, DemoRole role, Page page) {
        return row.select(".c-person .fin").text().equals(role.fin())
                && row.select(".c-person .role").text().equals(words(page, role));
    }

    private static String words(Page page, DemoRole role) {
        return page.choice("ask:role", role.role())
                .orElseThrow(() -> new CannotStart(page.address() + " offers no role " + role.role() + "."));
    }
}
