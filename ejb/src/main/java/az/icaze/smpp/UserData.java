package az.icaze.smpp;

import az.icaze.operator.SmsReceived;
import az.icaze.sms.Gsm7;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Text and part of a message, out of its octets (3GPP TS 23.040, 9.2.3.24; SMPP 3.4, 5.2.19). */
record UserData(String text, Optional<SmsReceived.Part> part) {

    /** Ten parts of the longest kind; nobody reads further. */
    private static final int LONGEST = 1_530;

    private static final int PARTS = 0x00;
    private static final int PARTS_WIDE = 0x08;

    /**
     * Reads them.
     *
     * @param headed whether they begin with a header
     * @throws UnreadableDelivery when the header is longer than the message, or the coding is none of text
     */
    static UserData read(boolean headed, byte dataCoding, byte[] octets) {
        if (!headed) {
            return new UserData(text(dataCoding, octets), Optional.empty());
        }
        int end = octets.length == 0 ? 0 : 1 + (octets[0] & 0xff);
        if (end == 0 || end > octets.length) {
            throw new UnreadableDelivery("the header is longer than the message");
        }
        return new UserData(
                text(dataCoding, Arrays.copyOfRange(octets, end, octets.length)),
                part(Arrays.copyOfRange(octets, 1, end)));
    }

    /** The first element that numbers parts; others are skipped, and one that is cut off ends the header. */
    private static Optional<SmsReceived.Part> part(byte[] header) {
        for (int place = 0; place + 2 <= header.length; ) {
            int kind = header[place] & 0xff;
            int length = header[place + 1] & 0xff;
            int value = place + 2;
            if (value + length > header.length) {
                return Optional.empty();
            }
            if (kind == PARTS && length == 3) {
                return Optional.of(part("udh-" + (header[value] & 0xff), header[value + 2], header[value + 1]));
            }
            if (kind == PARTS_WIDE && length == 4) {
                int reference = ((header[value] & 0xff) << 8) | (header[value + 1] & 0xff);
                return Optional.of(part("udh16-" + reference, header[value + 3], header[value + 2]));
            }
            place = value + length;
        }
        return Optional.empty();
    }

    private static SmsReceived.Part part(String reference, byte number, byte of) {
        return new SmsReceived.Part(reference, number & 0xff, of & 0xff);
    }

    /** No database keeps a NUL. */
    private static String text(byte dataCoding, byte[] octets) {
        String text = decoded(dataCoding & 0xff, octets).replace('\0', '\ufffd');
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static String decoded(int dataCoding, byte[] octets) {
        if (dataCoding == 1 || dataCoding == 3) {
            return new String(octets, StandardCharsets.ISO_8859_1);
        }
        return switch (alphabet(dataCoding)) {
            case 0 -> Gsm7.decode(octets);
            case 8 -> new String(octets, StandardCharsets.UTF_16BE);
            default -> throw new UnreadableDelivery("data_coding " + dataCoding + " is none of text");
        };
    }

    /** Message classes of TS 23.038 carry the alphabet in bits 3 and 2. */
    private static int alphabet(int dataCoding) {
        return switch (dataCoding & 0xf0) {
            case 0x00 -> dataCoding;
            case 0x10 -> dataCoding & 0x0c;
            case 0xf0 -> dataCoding & 0x04;
            default -> dataCoding;
        };
    }
}
