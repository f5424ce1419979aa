package az.icaze.browser;

import az.icaze.Icaze;
import java.util.List;

/** The night's timetable, what runs now, and where a run is asked for. */
final class NightPage {

    private final Screen screen;

    /** @param desk of a night operator who is signed in */
    NightPage(Screen desk) {
        this.screen = desk.goTo(Icaze.running().ports().staffAddress().resolve("/staff/night.xhtml"))
                .shows("/staff/night.xhtml");
    }

    /** The timetable, line by line. */
    List<String> jobs() {
        return screen.find("[id='jobs:timetable_data'] tr").allInnerTexts();
    }

    /** Asks for a run of today: {@code START}, {@code REHEARSE}. */
    NightRunPage begin(String job, String kind) {
        screen.id("begin:job").selectOption(job);
        screen.id("begin:kind").selectOption(kind);
        screen.id("begin:reason").fill("Sınaq");
        screen.id("begin:go").click();
        return new NightRunPage(screen);
    }
}
