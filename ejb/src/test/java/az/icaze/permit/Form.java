package az.icaze.permit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A form as a hand fills it in; its fields have the names that {@link Problem} uses. */
final class Form {

    private final Map<String, String> typed = new HashMap<>();
    private List<String> plates = List.of();
    private List<String> areas = List.of();

    /** Nobody typed anything yet. */
    static Form empty() {
        return new Form();
    }

    /** Everything a permit for Elçin needs. */
    static Form complete() {
        return empty().with("contract", "EMPLOYMENT")
                .with("document", "aa 4471902")
                .with("position", "Anbar müdiri")
                .plates("10-fk-482")
                .with("workplace", "Araz Logistika MMC, Babək pr. 47, Bakı")
                .nights("22.11.2026", "2026-12-22")
                .hours("21:00", "6:00")
                .with("activity", "FREIGHT")
                .areas("AZ-BA", "AZ-ABS")
                .with("reason", "Yük gecə qəbul edilir.");
    }

    Form with(String field, String answer) {
        typed.put(field, answer);
        return this;
    }

    Form nights(String first, String last) {
        return with("firstNight", first).with("lastNight", last);
    }

    Form hours(String from, String to) {
        return with("dailyFrom", from).with("dailyTo", to);
    }

    /** What only a form without the register asks for. */
    Form byHand(String surname, String givenName, String birthDate) {
        return with("surname", surname).with("givenName", givenName).with("birthDate", birthDate);
    }

    Form plates(String... each) {
        plates = List.of(each);
        return this;
    }

    Form areas(String... each) {
        areas = List.of(each);
        return this;
    }

    DraftAnswers answers() {
        return DraftAnswers.of(typed, plates, areas);
    }
}
