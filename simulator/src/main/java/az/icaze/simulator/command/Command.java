package az.icaze.simulator.command;

import az.icaze.simulator.Malformed;
import az.icaze.simulator.Members;
import az.icaze.simulator.operator.Operator;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the portal asks an operator to do, as it came on {@code operator.commands}.
 *
 * @param reference names the command for ever
 * @param members of its own, by its type
 */
record Command(Type type, Operator operator, String phone, String reference, Members members) {

    /** The commands of {@code docs/operator/}, named as there. */
    enum Type {
        CHARGE("Charge"),
        PROLONG("ProlongService"),
        CHANGE_TYPE("ChangeServiceType"),
        SUSPEND("SuspendService"),
        RESTORE("RestoreService"),
        SEND_SMS("SendSms"),
        MAKE_KEYS("MakeKeys"),
        UNBLOCK_PIN("UnblockPin"),
        CANCEL("CancelService");

        /** Told by an event of their own once they are done. */
        private static final Set<Type> TOLD = EnumSet.of(PROLONG, CHANGE_TYPE, MAKE_KEYS);

        private final String name;

        Type(String name) {
            this.name = name;
        }

        boolean told() {
            return TOLD.contains(this);
        }

        static Type named(String name) {
            for (Type type : values()) {
                if (type.name.equals(name)) {
                    return type;
                }
            }
            throw new IllegalArgumentException("there is no command " + name);
        }
    }

    static Command read(String text) {
        Members members = Members.read(text);
        return new Command(
                members.value("type", Type::named),
                members.value("operator", Operator::valueOf),
                members.text("phone"),
                members.text("reference"),
                members);
    }

    /** AZN with two decimals, not below nought. */
    BigDecimal amount(String name) {
        BigDecimal amount = members.value(name, BigDecimal::new);
        if (!members.text("currency").equals("AZN") || amount.signum() < 0 || amount.scale() != 2) {
            throw new Malformed(name + " is no amount in AZN");
        }
        return amount;
    }
}
