package az.icaze.sms;

import java.io.ByteArrayOutputStream;

/**
 * The default alphabet of short messages and its extension (3GPP TS 23.038, 6.2.1), one character to an octet, as SMPP
 * carries it.
 */
public final class Gsm7 {

    private static final char ESCAPE = '\u001b';

    private static final String ALPHABET =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ" + ESCAPE + "ÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                    + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** Behind an escape, so each counts two; at the same place in {@link #EXTENSION_CODES} stands what follows it. */
    private static final String EXTENSION = "\f^{}\\[~]|€";

    private static final String EXTENSION_CODES = "\n\u0014()/<=>@e";

    private static final char UNKNOWN = '\ufffd';

    private Gsm7() {}

    /** How many septets a character takes, 1 or 2; 0 when the alphabet does not have it. */
    static int septets(int character) {
        if (EXTENSION.indexOf(character) >= 0) {
            return 2;
        }
        return character != ESCAPE && ALPHABET.indexOf(character) >= 0 ? 1 : 0;
    }

    /**
     * Writes a text, one septet to an octet.
     *
     * @throws IllegalArgumentException when the alphabet lacks a character
     */
    public static byte[] encode(String text) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream(text.length() + 8);
        for (int place = 0; place < text.length(); place++) {
            char character = text.charAt(place);
            switch (septets(character)) {
                case 1 -> octets.write(ALPHABET.indexOf(character));
                case 2 -> {
                    octets.write(ESCAPE);
                    octets.write(EXTENSION_CODES.charAt(EXTENSION.indexOf(character)));
                }
                default -> throw new IllegalArgumentException("A character is not in the alphabet");
            }
        }
        return octets.toByteArray();
    }

    /**
     * Reads what a telephone wrote. An octet that means nothing becomes U+FFFD; behind an escape that means nothing the
     * character of the alphabet is shown, as the standard wants it.
     */
    public static String decode(byte[] octets) {
        StringBuilder text = new StringBuilder(octets.length);
        for (int place = 0; place < octets.length; place++) {
            char character = character(octets[place]);
            if (character == ESCAPE) {
                place++;
                text.append(place < octets.length ? extended(octets[place]) : ' ');
            } else {
                text.append(character);
            }
        }
        return text.toString();
    }

    private static char character(byte octet) {
        return octet < 0 ? UNKNOWN : ALPHABET.charAt(octet);
    }

    private static char extended(byte octet) {
        int place = EXTENSION_CODES.indexOf(octet);
        char plain = character(octet);
        if (place >= 0) {
            return EXTENSION.charAt(place);
        }
        return plain == ESCAPE ? ' ' : plain;
    }
}
