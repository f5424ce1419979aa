package az.icaze.simulator.phone;

import az.icaze.simulator.operator.Services;
import az.icaze.simulator.page.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;

/** What else one can do with a telephone and its card: power, answer, balance, codes, the operator's service. */
@Named
@RequestScoped
public class SimPage {

    @Inject
    PhonePage phone;

    @Inject
    Phones phones;

    @Inject
    SimMenu menu;

    @Inject
    Services services;

    @Inject
    Problems problems;

    private Handset answer;
    private BigDecimal balance;
    private Code code = Code.PIN1;
    private String old;
    private String puk;
    private String wanted;

    public String power(boolean on) {
        return done(null, () -> phones.power(phone.getNumber(), on));
    }

    public String applyAnswer() {
        return done("make:answer", () -> phones.answer(phone.getNumber(), answer));
    }

    public String applyBalance() {
        return done("money:balance", () -> phones.balance(phone.getNumber(), balance));
    }

    public String suspend() {
        return done(null, () -> services.suspend(phone.getNumber()));
    }

    public String reactivate() {
        return done(null, () -> services.reactivate(phone.getNumber()));
    }

    public String change() {
        return problems.unlessRefused(
                "change:wanted", () -> right("change:old", menu.change(phone.getNumber(), code, old, wanted)));
    }

    public String unblock() {
        return problems.unlessRefused(
                "unblock:wanted", () -> right("unblock:puk", menu.unblock(phone.getNumber(), puk, code, wanted)));
    }

    private boolean right(String field, Try tried) {
        phone.forget();
        if (!tried.right()) {
            problems.at(field, tried.blocked() ? "phone.code.blocked" : "phone.code.wrong", tried.left());
        }
        return tried.right();
    }

    private String done(String field, Runnable act) {
        return problems.unlessRefused(field, () -> {
            act.run();
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

    public BigDecimal getBalance() {
        return balance == null ? phone.getView().known().balance() : balance;
    }

    public void setBalance(BigDecimal balance) {
        this.balance = balance;
    }

    public Code getCode() {
        return code;
    }

    public void setCode(Code code) {
        this.code = code;
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getPuk() {
        return puk;
    }

    public void setPuk(String puk) {
        this.puk = puk;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
