package az.icaze.simulator.counter;

import az.icaze.simulator.command.Commands;
import az.icaze.simulator.operator.Accounts;
import az.icaze.simulator.page.Problems;
import az.icaze.simulator.phone.Phones;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;

/** The account of the number before the counter, and what the portal asked for it. */
@Named
@RequestScoped
public class AccountPage {

    private static final int ROWS = 50;

    @Inject
    CounterNumber number;

    @Inject
    Accounts accounts;

    @Inject
    Commands commands;

    @Inject
    Phones phones;

    @Inject
    Problems problems;

    private BigDecimal amount;
    private BigDecimal balance;

    public String topUp() {
        return done("pay:amount", () -> accounts.topUp(number.getValue(), amount));
    }

    /** The portal does not hear of it. */
    public String topUpUntold() {
        return done("pay:amount", () -> accounts.topUpUntold(number.getValue(), amount));
    }

    public String applyBalance() {
        return done("money:balance", () -> accounts.set(number.getValue(), balance));
    }

    public String bar(boolean barred) {
        return done("money:balance", () -> phones.bar(number.getValue(), barred));
    }

    private String done(String field, Runnable act) {
        return problems.unlessRefused(field, () -> {
            act.run();
            return true;
        });
    }

    public List<Accounts.Movement> getMovements() {
        return accounts.movements(number.getValue(), ROWS);
    }

    public List<Commands.Noted> getCommands() {
        return commands.noted(number.getValue(), ROWS);
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public BigDecimal getBalance() {
        return balance == null ? number.getView().known().balance() : balance;
    }

    public void setBalance(BigDecimal balance) {
        this.balance = balance;
    }
}
