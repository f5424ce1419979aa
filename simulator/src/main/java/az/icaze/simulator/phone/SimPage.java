package az.icaze.simulator.phone;

import az.icaze.simulator.page.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The menu <em>Asan Imza</em> of the telephone: change a PIN, unblock it by PUK, choose the PIN of an eSIM. */
@Named
@RequestScoped
public class SimPage {

    @Inject
    PhonePage phone;

    @Inject
    SimMenu menu;

    @Inject
    Problems problems;

    private Code code = Code.PIN1;
    private String old;
    private String puk;
    private String wanted;
    private String again;

    public String change() {
        return problems.unlessRefused(
                key -> field("change", key),
                () -> right("change:old", menu.change(phone.getNumber(), code, old, wanted, again)));
    }

    public String unblock() {
        return problems.unlessRefused(
                key -> field("unblock", key),
                () -> right("unblock:puk", menu.unblock(phone.getNumber(), puk, code, wanted, again)));
    }

    public String choose() {
        return problems.unlessRefused(key -> field("choose", key), () -> {
            menu.choose(phone.getNumber(), code, wanted, again);
            phone.forget();
            return true;
        });
    }

    private static String field(String form, String refusal) {
        return form
                + switch (refusal) {
                    case "code.again" -> ":again";
                    case "code.old" -> ":old";
                    case "code.form.8" -> ":puk";
                    default -> ":wanted";
                };
    }

    private boolean right(String field, Try tried) {
        phone.forget();
        if (!tried.right()) {
            problems.at(field, tried.blocked() ? "phone.code.blocked" : "phone.code.wrong", tried.left());
        }
        return tried.right();
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

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
