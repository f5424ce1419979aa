package az.icaze.operator;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.outbox.Destination;
import az.icaze.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * What the operators are asked to do. A command leaves if and only if the caller's transaction is committed; commands
 * about one number arrive in the order in which they were given. The answer comes as an event with the same reference.
 *
 * <p>The {@code reference} names the command for ever: never random, 1 to 100 visible ASCII characters, begun with the
 * caller's own word ({@code fee:…}, {@code sms:…}). The same command under the same reference is the same command and
 * leaves once; another one under a known reference is a fault.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class OperatorCommands {

    /** Looked for once: it would be again for every command. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final int MONEY_DECIMALS = 2;
    private static final String CURRENCY = "AZN";

    /** Between a charge's reference and the day on which it is said again. */
    private static final String AGAIN = ":again:";

    /**
     * One of many short messages.
     *
     * @param reference of its command
     * @param ucs2 whether the text needs UCS-2; else it is written in GSM-7
     */
    public record ShortMessage(Operator operator, Phone phone, String reference, String text, boolean ucs2) {}

    /**
     * One of many charges.
     *
     * @param amount as for {@link #charge}
     * @param description as for {@link #charge}
     */
    public record Charge(Operator operator, Phone phone, String reference, BigDecimal amount, String description) {}

    /**
     * One of many services to suspend or to restore.
     *
     * @param reference of its command
     */
    public record Service(Operator operator, Phone phone, String reference) {}

    private Outbox outbox;

    /** For the client proxy only. */
    protected OperatorCommands() {}

    /** Also for tests, and for those who make their own. */
    @Inject
    public OperatorCommands(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Takes an amount from the number's balance, wholly or not at all (rule R91); answered by {@link CommandAnswered}.
     *
     * @param amount AZN, two decimals at most, more than nought
     * @param description for the person's account, 1 to 100 characters
     */
    public void charge(Operator operator, Phone phone, String reference, BigDecimal amount, String description) {
        Charge charge = new Charge(operator, phone, reference, amount, description);
        outbox.putAll(Destination.OPERATOR_COMMANDS, List.of(parcel(charge, reference)));
    }

    /** As {@link #charge} for many at once: after everything that one person waits for, as with all of many. */
    public void chargeAll(List<Charge> charges) {
        outbox.putInBulk(
                Destination.OPERATOR_COMMANDS,
                charges.stream()
                        .map(charge -> parcel(charge, charge.reference()))
                        .toList());
    }

    /**
     * Says charges again that no answer came to: the same commands under the same references, so what was taken is not
     * taken a second time and only the answer comes again. They leave once a day.
     *
     * @param day Baku date
     */
    public void chargeAgain(List<Charge> charges, LocalDate day) {
        outbox.putInBulk(
                Destination.OPERATOR_COMMANDS,
                charges.stream()
                        .map(charge -> parcel(charge, charge.reference() + AGAIN + day))
                        .toList());
    }

    /**
     * SQL that tells whether a charge has not left the house yet, said first or again, or waited and left only after a day:
     * until then no operator can have answered.
     *
     * @param phone SQL of the number
     * @param reference SQL of the charge's
     * @param day SQL of a Baku date
     */
    public static String chargeWaited(String phone, String reference, String day) {
        return Outbox.waited(
                Destination.OPERATOR_COMMANDS,
                phone,
                "(m.message_id = %1$s or starts_with(m.message_id, %1$s || '%2$s'))".formatted(reference, AGAIN),
                day);
    }

    private static Outbox.Parcel parcel(Charge charge, String messageId) {
        String body = body(
                charge.operator(),
                charge.phone(),
                charge.reference(),
                command("Charge")
                        .add("amount", money(charge.amount()))
                        .add("currency", CURRENCY)
                        .add("description", charge.description()));
        return new Outbox.Parcel(
                messageId, charge.phone().value(), charge.operator().name(), body);
    }

    /**
     * Has the operator prolong the service by three years with this type and take the price: both or neither (rules R72,
     * R73). Answered by {@link ServiceEvent.Prolonged}, or by {@link CommandAnswered} when it was not done.
     *
     * @param price AZN, two decimals at most; nought asks for no balance
     */
    public void prolong(Operator operator, Phone phone, String reference, AsanImzaType type, BigDecimal price) {
        put(
                operator,
                phone,
                reference,
                command("ProlongService")
                        .add("serviceType", type.name())
                        .add("price", money(price))
                        .add("currency", CURRENCY));
    }

    /**
     * Has the operator change the type of a running service (rule R65). Answered by {@link ServiceEvent.TypeChanged}, or
     * by {@link CommandAnswered} when it was not done.
     */
    public void changeType(Operator operator, Phone phone, String reference, AsanImzaType type) {
        put(operator, phone, reference, command("ChangeServiceType").add("serviceType", type.name()));
    }

    /** Has the operator suspend Asan İmza on the number, and nothing else of it (rules R92, R95). */
    public void suspend(Operator operator, Phone phone, String reference) {
        put(operator, phone, reference, command("SuspendService"));
    }

    /** As {@link #suspend} for many at once. */
    public void suspendAll(List<Service> services) {
        putAll(services, "SuspendService");
    }

    /** Has the operator end such a suspension (rule R93). */
    public void restore(Operator operator, Phone phone, String reference) {
        put(operator, phone, reference, command("RestoreService"));
    }

    /** As {@link #restore} for many at once. */
    public void restoreAll(List<Service> services) {
        putAll(services, "RestoreService");
    }

    private void putAll(List<Service> services, String type) {
        outbox.putInBulk(
                Destination.OPERATOR_COMMANDS,
                services.stream()
                        .map(of -> parcel(
                                of.operator(),
                                of.phone(),
                                of.reference(),
                                of.phone().value(),
                                command(type)))
                        .toList());
    }

    /**
     * Has the operator end the service for good, at the wish of its subscriber; the number goes on without it (rules R56,
     * R97). Done for a service that has ended already. Beside the answer comes {@link ServiceEvent.Cancelled}.
     */
    public void cancel(Operator operator, Phone phone, String reference) {
        put(operator, phone, reference, command("CancelService"));
    }

    /**
     * Sends a short message; the operator tells by {@link SmsReceipt} what became of it. In an order of its own: no
     * message waits for a charge.
     *
     * @param ucs2 whether the text needs UCS-2; else it is written in GSM-7
     */
    public void sendSms(Operator operator, Phone phone, String reference, String text, boolean ucs2) {
        outbox.putAll(
                Destination.OPERATOR_COMMANDS,
                List.of(parcel(new ShortMessage(operator, phone, reference, text, ucs2))));
    }

    /** As {@link #sendSms} for many at once; what is sent to one number arrives in the order of the list. */
    public void sendAllSms(List<ShortMessage> messages) {
        outbox.putInBulk(
                Destination.OPERATOR_COMMANDS,
                messages.stream().map(OperatorCommands::parcel).toList());
    }

    private static Outbox.Parcel parcel(ShortMessage message) {
        JsonObjectBuilder command =
                command("SendSms").add("text", message.text()).add("coding", message.ucs2() ? "UCS-2" : "GSM-7");
        return parcel(
                message.operator(),
                message.phone(),
                message.reference(),
                "sms:" + message.phone().value(),
                command);
    }

    /**
     * Has the operator unblock a PIN of an embedded SIM, which has no PUK (rule R103); the person chooses a new one on
     * the telephone. A plastic card is refused.
     *
     * @param pin AUTHENTICATION for PIN1, SIGNATURE for PIN2
     */
    public void unblockPin(Operator operator, Phone phone, String reference, PromptPurpose pin) {
        put(operator, phone, reference, command("UnblockPin").add("purpose", pin.name()));
    }

    /**
     * Has the SIM card of this number make its two key pairs and ask for certificates over them (rule R56); a card that
     * has them keeps them. Answered by {@link KeysMade}, or by {@link CommandAnswered} when it was not done.
     *
     * @param iccid the card meant; when another one serves the number, the operator refuses
     */
    public void makeKeys(Operator operator, Phone phone, String reference, String iccid) {
        put(operator, phone, reference, command("MakeKeys").add("iccid", iccid));
    }

    private static JsonObjectBuilder command(String type) {
        return JSON.createObjectBuilder().add("type", type);
    }

    private static String money(BigDecimal amount) {
        return amount.setScale(MONEY_DECIMALS, RoundingMode.UNNECESSARY).toPlainString();
    }

    private void put(Operator operator, Phone phone, String reference, JsonObjectBuilder command) {
        outbox.putAll(
                Destination.OPERATOR_COMMANDS, List.of(parcel(operator, phone, reference, phone.value(), command)));
    }

    private static Outbox.Parcel parcel(
            Operator operator, Phone phone, String reference, String order, JsonObjectBuilder command) {
        return new Outbox.Parcel(reference, order, operator.name(), body(operator, phone, reference, command));
    }

    private static String body(Operator operator, Phone phone, String reference, JsonObjectBuilder command) {
        return command.add("reference", reference)
                .add("operator", operator.name())
                .add("phone", phone.value())
                .build()
                .toString();
    }
}
