package az.icaze.smpp;

import az.icaze.Malformed;
import az.icaze.Sha256;
import az.icaze.identity.Phone;
import az.icaze.operator.SmsReceived;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameter.Tag;

/**
 * Reads deliver_sm (SMPP 3.4, 4.6.1).
 *
 * @param idTag TLV that holds the message centre's id of a message
 */
record DeliveryReader(int idTag) {

    /** Bits 5 to 2 of esm_class (5.2.12). */
    private static final int MESSAGE_TYPE = 0x3c;

    private static final int MESSAGE = 0x00;
    private static final int RECEIPT = 0x04;

    private static final Pattern ID = Pattern.compile("[\\x21-\\x7e]{1,65}");
    private static final Pattern SHORT_CODE = Pattern.compile("[0-9]{3,8}");
    private static final Pattern ABROAD_OR_AT_HOME = Pattern.compile("\\+?(994[0-9]{9})|(0[0-9]{9})");

    /** The text form of a receipt, which SMPP 3.4 gives as an example (appendix B) and everybody uses. */
    private static final Pattern RECEIPT_TEXT = Pattern.compile(
            "\\bid:([\\x21-\\x7e]{1,65}).*\\bstat:([A-Z]{1,10})", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** @throws UnreadableDelivery when nothing can be made of it, now or later */
    Delivery read(DeliverSm pdu) {
        return switch (pdu.getEsmClass() & MESSAGE_TYPE) {
            case MESSAGE -> text(pdu);
            case RECEIPT -> receipt(pdu);
            default -> new Delivery.Nothing();
        };
    }

    private Delivery text(DeliverSm pdu) {
        if (pdu.getDestAddress() == null
                || !SHORT_CODE.matcher(pdu.getDestAddress()).matches()) {
            throw new UnreadableDelivery("the destination is no short number");
        }
        UserData data = UserData.read(pdu.isUdhi(), pdu.getDataCoding(), content(pdu));
        return new Delivery.Text(
                id(pdu, idTag),
                digest(pdu),
                pdu.getSequenceNumber(),
                phone(pdu.getSourceAddr()),
                pdu.getDestAddress(),
                data.text(),
                data.part().or(() -> sar(pdu)));
    }

    private static Phone phone(String source) {
        Matcher written = ABROAD_OR_AT_HOME.matcher(source == null ? "" : source);
        if (!written.matches()) {
            throw new UnreadableDelivery("the source is no mobile number of this country");
        }
        try {
            return new Phone(written.group(1) == null ? written.group(2) : "+" + written.group(1));
        } catch (Malformed malformed) {
            throw new UnreadableDelivery("the source is no mobile number of this country", malformed);
        }
    }

    private static byte[] content(DeliverSm pdu) {
        byte[] octets = pdu.getShortMessage();
        return octets == null || octets.length == 0
                ? tlv(pdu, Tag.MESSAGE_PAYLOAD.code() & 0xffff).orElse(new byte[0])
                : octets;
    }

    /** The three TLVs of a part (5.3.2.22 to 24); one alone means nothing. */
    private static Optional<SmsReceived.Part> sar(DeliverSm pdu) {
        Optional<Integer> reference = number(pdu, Tag.SAR_MSG_REF_NUM, 2);
        Optional<Integer> of = number(pdu, Tag.SAR_TOTAL_SEGMENTS, 1);
        Optional<Integer> number = number(pdu, Tag.SAR_SEGMENT_SEQNUM, 1);
        return reference.isPresent() && of.isPresent() && number.isPresent()
                ? Optional.of(new SmsReceived.Part("sar-" + reference.get(), number.get(), of.get()))
                : Optional.empty();
    }

    private static Optional<Integer> number(DeliverSm pdu, Tag tag, int octets) {
        return tlv(pdu, tag.code() & 0xffff)
                .filter(value -> value.length == octets)
                .map(value -> octets == 1 ? value[0] & 0xff : ((value[0] & 0xff) << 8) | (value[1] & 0xff));
    }

    private Delivery receipt(DeliverSm pdu) {
        Optional<String> id = id(pdu, Tag.RECEIPTED_MESSAGE_ID.code());
        Optional<Integer> state = number(pdu, Tag.MESSAGE_STATE, 1);
        Matcher text = RECEIPT_TEXT.matcher(new String(content(pdu), StandardCharsets.ISO_8859_1));
        boolean written = text.find();
        if (id.isEmpty() && !written) {
            throw new UnreadableDelivery("the receipt names no message");
        }
        String messageId = id.orElseGet(() -> text.group(1));
        return state.map(ReceiptState::of)
                .orElseGet(() -> written ? ReceiptState.of(text.group(2)) : ReceiptState.ON_THE_WAY)
                .receipt(messageId);
    }

    private static Optional<String> id(DeliverSm pdu, int tag) {
        return tlv(pdu, tag)
                .map(value -> new String(value, StandardCharsets.ISO_8859_1).replaceAll("\0+$", ""))
                .filter(value -> ID.matcher(value).matches());
    }

    private static Optional<byte[]> tlv(DeliverSm pdu, int tag) {
        return Arrays.stream(all(pdu))
                .filter(one -> (one.tag & 0xffff) == tag)
                .map(DeliveryReader::value)
                .findFirst();
    }

    private static OptionalParameter[] all(DeliverSm pdu) {
        return pdu.getOptionalParameters() == null ? new OptionalParameter[0] : pdu.getOptionalParameters();
    }

    /** Without its tag and length. */
    private static byte[] value(OptionalParameter one) {
        byte[] whole = one.serialize();
        return Arrays.copyOfRange(whole, 4, whole.length);
    }

    private static String digest(DeliverSm pdu) {
        StringBuilder said = new StringBuilder()
                .append(pdu.getSourceAddr())
                .append('|')
                .append(pdu.getDestAddress())
                .append('|')
                .append(pdu.getEsmClass())
                .append('|')
                .append(pdu.getDataCoding())
                .append('|')
                .append(new String(content(pdu), StandardCharsets.ISO_8859_1));
        for (OptionalParameter one : all(pdu)) {
            said.append('|').append(new String(one.serialize(), StandardCharsets.ISO_8859_1));
        }
        return Sha256.hex(said.toString().getBytes(StandardCharsets.UTF_8));
    }
}
