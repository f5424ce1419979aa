package az.icaze.smpp;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.tlv.Tlv;
import com.cloudhopper.smpp.type.Address;
import com.cloudhopper.smpp.type.SmppInvalidArgumentException;
import java.nio.charset.StandardCharsets;

/** What a message centre delivers, made with its own library. */
final class Written {

    private final DeliverSm pdu = new DeliverSm();

    private Written() {
        pdu.setSourceAddress(new Address(SmppConstants.TON_INTERNATIONAL, SmppConstants.NPI_E164, "994702223344"));
        pdu.setDestAddress(new Address((byte) 0, SmppConstants.NPI_E164, "8500"));
    }

    /** A telephone wrote this, octet by octet, in a coding of SMPP. */
    static Written message(int dataCoding, byte[] octets) {
        Written written = new Written();
        written.pdu.setDataCoding((byte) dataCoding);
        return written.saying(octets);
    }

    /** A telephone wrote this in the default alphabet, all of it in ASCII's share. */
    static Written message(String text) {
        return message(0, text.getBytes(StandardCharsets.US_ASCII));
    }

    /** The text form of a receipt. */
    static Written receipt(String id, String state) {
        Written written = message("id:" + id + " sub:001 dlvrd:001 submit date:2611211700 done date:2611211701 stat:"
                + state + " err:000 text:Xidm");
        written.pdu.setEsmClass(SmppConstants.ESM_CLASS_MT_SMSC_DELIVERY_RECEIPT);
        return written;
    }

    Written saying(byte[] octets) {
        try {
            pdu.setShortMessage(octets);
        } catch (SmppInvalidArgumentException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
        return this;
    }

    Written from(String source) {
        pdu.setSourceAddress(new Address((byte) 0, (byte) 0, source));
        return this;
    }

    Written to(String destination) {
        pdu.setDestAddress(new Address((byte) 0, (byte) 0, destination));
        return this;
    }

    Written esmClass(int esmClass) {
        pdu.setEsmClass((byte) esmClass);
        return this;
    }

    /** As many octets as given. */
    Written tlv(int tag, int... octets) {
        byte[] value = new byte[octets.length];
        for (int place = 0; place < octets.length; place++) {
            value[place] = (byte) octets[place];
        }
        pdu.addOptionalParameter(new Tlv((short) tag, value));
        return this;
    }

    /** The message centre's own name for the message. */
    Written named(String id) {
        pdu.addOptionalParameter(
                new Tlv(SmppConstants.TAG_RECEIPTED_MSG_ID, (id + "\0").getBytes(StandardCharsets.US_ASCII)));
        return this;
    }

    DeliverSm pdu() {
        return pdu;
    }
}
