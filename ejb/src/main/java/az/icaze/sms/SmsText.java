package az.icaze.sms;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as it goes through the air (3GPP TS 23.038): in GSM-7 where every character is in its alphabet, else in UCS-2.
 * Azerbaijani has letters that GSM-7 lacks (ə, ı, ğ, ş, ç), Russian all of them.
 */
public record SmsText(String text) {

    private static final int GSM_7_ALONE = 160;
    private static final int GSM_7_PART = 153;
    private static final int UCS_2_ALONE = 70;
    private static final int UCS_2_PART = 67;

    /** Whether one character at least is not in the alphabet of GSM-7. */
    public boolean ucs2() {
        return text.chars().anyMatch(c -> Gsm7.septets(c) == 0);
    }

    /** How many messages the operator sends and bills, at least 1. */
    int segments() {
        return parts().size();
    }

    /**
     * What each of its messages says, in order, at least one: a text that fits into one message stays whole, of a longer
     * one each part leaves six octets for its header. What counts two is not torn apart: where one place is left in a
     * part, it begins the next.
     */
    public List<String> parts() {
        boolean ucs2 = ucs2();
        int whole = text.codePoints().map(c -> width(c, ucs2)).sum();
        if (whole <= (ucs2 ? UCS_2_ALONE : GSM_7_ALONE)) {
            return List.of(text);
        }
        int room = ucs2 ? UCS_2_PART : GSM_7_PART;
        List<String> parts = new ArrayList<>();
        int begin = 0;
        int inPart = 0;
        for (int place = 0; place < text.length(); ) {
            int character = text.codePointAt(place);
            int width = width(character, ucs2);
            if (inPart + width > room) {
                parts.add(text.substring(begin, place));
                begin = place;
                inPart = 0;
            }
            inPart += width;
            place += Character.charCount(character);
        }
        parts.add(text.substring(begin));
        return parts;
    }

    private static int width(int character, boolean ucs2) {
        return ucs2 ? Character.charCount(character) : Gsm7.septets(character);
    }
}
