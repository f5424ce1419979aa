package az.icaze.simulator.phone;

import az.icaze.simulator.page.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalInt;

/** What else a hand does with the telephone: switches it, writes a text, and lets it answer by itself. */
@Named
@RequestScoped
public class HandsetPage {

    @Inject
    PhonePage phone;

    @Inject
    Phones phones;

    @Inject
    Texting texting;

    @Inject
    Problems problems;

    private Handset answer;
    private String to = "8500";
    private String text;

    public String power(boolean on) {
        return problems.unlessRefused(() -> {
            phones.power(phone.getNumber(), on);
            return true;
        });
    }

    public String applyAnswer() {
        return problems.unlessRefused("make:answer", () -> {
            phones.answer(phone.getNumber(), answer);
            return true;
        });
    }

    /** An empty text is a text, too. */
    public String write() {
        return problems.unlessRefused(key -> key.equals("sms.to") ? "write:to" : "write:text", () -> {
            texting.send(phone.getNumber(), to.strip(), text == null ? "" : text, OptionalInt.empty());
            return true;
        });
    }

    public List<Handset> getAnswers() {
        return List.of(Handset.values());
    }

    public Handset getAnswer() {
        return answer == null ? phone.getView().known().answer() : answer;
    }

    public void setAnswer(Handset answer) {
        this.answer = answer;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
