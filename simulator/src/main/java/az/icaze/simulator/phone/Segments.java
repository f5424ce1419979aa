package az.icaze.simulator.phone;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * How a telephone cuts a text into short messages (3GPP TS 23.038 and 23.040): GSM-7 where its alphabet has every
 * character, 160 or 153 a part; else UCS-2, 70 or 67 a part.
 */
final class Segments {

    private static final String GSM7 = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
            + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** Each costs two: an escape comes first. */
    private static final String EXTENSION = "\f^{}\\[~]|€";

    private Segments() {}

    /** Returns the parts in order; one where the text fits into a single message */
    static List<String> of(String text) {
        boolean gsm7 = text.chars().allMatch(sign -> GSM7.indexOf(sign) >= 0 || EXTENSION.indexOf(sign) >= 0);
        return gsm7
                ? cut(text, sign -> EXTENSION.indexOf(sign) >= 0 ? 2 : 1, 160, 153)
                : cut(text, Character::charCount, 70, 67);
    }

    /** Returns as many parts of about the same length as asked for, whatever would fit; some may be empty */
    static List<String> of(String text, int parts) {
        List<String> cut = new ArrayList<>();
        int[] signs = text.codePoints().toArray();
        for (int i = 0; i < parts; i++) {
            int from = signs.length * i / parts;
            cut.add(new String(signs, from, signs.length * (i + 1) / parts - from));
        }
        return cut;
    }

    private static List<String> cut(String text, IntUnaryOperator cost, int whole, int part) {
        if (text.codePoints().map(cost).sum() <= whole) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        StringBuilder now = new StringBuilder();
        int room = part;
        for (int sign : text.codePoints().toArray()) {
            if (cost.applyAsInt(sign) > room) {
                parts.add(now.toString());
                now.setLength(0);
                room = part;
            }
            now.appendCodePoint(sign);
            room -= cost.applyAsInt(sign);
        }
        parts.add(now.toString());
        return parts;
    }
}
