package az.icaze.identity;

import az.icaze.Malformed;

/**
 * What a hand typed into a field for a code, before it is one. Separators go, Latin letters become capitals; everything
 * that could be meant in two ways is refused with a hint instead of being guessed, because a code that was "repaired"
 * into another person's is worse than a message at the field.
 */
final class Typed {

    /** Longer than any code with separators: refused before anything looks at it, so that long input costs nothing. */
    private static final int LONGEST = 40;

    private Typed() {}

    /**
     * Without spaces and hyphens of any kind, {@code a–z} as capitals. Only ASCII letters change: {@code ı} and {@code ſ}
     * would become {@code I} and {@code S} under {@link String#toUpperCase()} in every locale.
     *
     * @throws Malformed {@code <key>} for nothing, too much or control characters, {@code <key>.cyrillic} for letters of
     *     the Cyrillic keyboard, which look the same
     */
    static String code(String typed, String key) {
        return code(typed, key, false);
    }

    /** As {@link #code(String, String)}, with {@code İ} and {@code ı} read as {@code I} where the series has only that one. */
    static String codeWithDottedI(String typed, String key) {
        return code(typed, key, true);
    }

    private static String code(String typed, String key, boolean dottedI) {
        if (typed == null || typed.length() > LONGEST) {
            throw new Malformed(key);
        }
        StringBuilder code = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC) {
                throw new Malformed(key + ".cyrillic");
            }
            if (!separates(c)) {
                code.append(dottedI && (c == 'İ' || c == 'ı') ? 'I' : capital(c));
            }
        }
        if (code.isEmpty()) {
            throw new Malformed(key);
        }
        return code.toString();
    }

    private static boolean separates(char c) {
        return c == '\t' || Character.isSpaceChar(c) || Character.getType(c) == Character.DASH_PUNCTUATION || c == '−';
    }

    private static char capital(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
    }
}
