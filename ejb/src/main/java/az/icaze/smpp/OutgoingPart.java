package az.icaze.smpp;

import az.icaze.sms.Gsm7;
import az.icaze.sms.SmsText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One submit_sm's share of a text.
 *
 * @param esmClass 0x40 when the octets begin with a header (SMPP 3.4, 5.2.12)
 * @param dataCoding 0 for the default alphabet, 8 for UCS-2 (5.2.19)
 */
@SuppressWarnings("ArrayRecordComponent") // octets on their way out; nobody compares two of them
record OutgoingPart(byte esmClass, byte dataCoding, byte[] octets) {

    private static final byte HEADED = 0x40;
    private static final byte UCS_2 = 8;
    private static final byte[] ALONE = {};

    /**
     * A text cut into its messages.
     *
     * @param reference names the text to the telephone among those of its last minutes; only the low octet counts. The same
     *     for every try, so that a telephone that gets a part twice knows it
     */
    static List<OutgoingPart> of(String text, long reference) {
        SmsText whole = new SmsText(text);
        List<String> parts = whole.parts();
        List<OutgoingPart> all = new ArrayList<>();
        for (int number = 1; number <= parts.size(); number++) {
            byte[] header = parts.size() == 1
                    ? ALONE
                    : new byte[] {5, 0, 3, (byte) reference, (byte) parts.size(), (byte) number};
            all.add(part(header, parts.get(number - 1), whole.ucs2()));
        }
        return all;
    }

    private static OutgoingPart part(byte[] header, String text, boolean ucs2) {
        byte[] words = ucs2 ? text.getBytes(StandardCharsets.UTF_16BE) : Gsm7.encode(text);
        byte[] octets = new byte[header.length + words.length];
        System.arraycopy(header, 0, octets, 0, header.length);
        System.arraycopy(words, 0, octets, header.length, words.length);
        return new OutgoingPart(header.length == 0 ? 0 : HEADED, ucs2 ? UCS_2 : 0, octets);
    }
}
