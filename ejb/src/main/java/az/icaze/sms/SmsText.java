package az.icaze.sms;

/**
 * A text as it goes through the air (3GPP TS 23.038): in GSM-7 where every character is in its alphabet, else in UCS-2.
 * Azerbaijani has letters that GSM-7 lacks (ə, ı, ğ, ş, ç), Russian all of them.
 */
record SmsText(String text) {

    private static final String GSM_7 = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** Behind an escape, so each counts two. */
    private static final String GSM_7_EXTENSION = "\f^{}\\[~]|€";

    private static final int GSM_7_ALONE = 160;
    private static final int GSM_7_PART = 153;
    private static final int UCS_2_ALONE = 70;
    private static final int UCS_2_PART = 67;

    boolean ucs2() {
        return text.chars().anyMatch(c -> GSM_7.indexOf(c) < 0 && GSM_7_EXTENSION.indexOf(c) < 0);
    }

    /** How many messages the operator sends and bills, at least 1. */
    int segments() {
        boolean ucs2 = ucs2();
        int[] widths = text.codePoints()
                .map(c -> ucs2 ? Character.charCount(c) : septets(c))
                .toArray();
        return packed(widths, ucs2 ? UCS_2_ALONE : GSM_7_ALONE, ucs2 ? UCS_2_PART : GSM_7_PART);
    }

    private static int septets(int c) {
        return GSM_7_EXTENSION.indexOf(c) < 0 ? 1 : 2;
    }

    /** What counts two is not torn apart: where one place is left in a part, it begins the next. */
    private static int packed(int[] widths, int alone, int part) {
        int whole = 0;
        int parts = 1;
        int inPart = 0;
        for (int width : widths) {
            whole += width;
            if (inPart + width > part) {
                parts++;
                inPart = 0;
            }
            inPart += width;
        }
        return whole <= alone ? 1 : parts;
    }
}
