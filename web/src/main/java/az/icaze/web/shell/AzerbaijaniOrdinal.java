package az.icaze.web.shell;

import java.util.List;

/**
 * A number as an ordinal in figures: {@code 2020-ci}, {@code 2026-cı}, {@code 2030-cu}, {@code 2023-cü}. The ending
 * follows the last vowel of the last word that is spoken: {@code iyirminci}, {@code altıncı}, {@code otuzuncu},
 * {@code üçüncü}.
 */
final class AzerbaijaniOrdinal {

    private static final int MILLION = 1_000_000;

    /** By the last digit, from sıfır to doqquz. */
    private static final List<String> UNITS = List.of("cı", "ci", "ci", "cü", "cü", "ci", "cı", "ci", "ci", "cu");

    /** By the last but one, from on to doxsan. */
    private static final List<String> TENS = List.of("cu", "ci", "cu", "cı", "ci", "cı", "ci", "ci", "cı");

    private static final String HUNDRED = "cü";
    private static final String THOUSAND = "ci";

    private AzerbaijaniOrdinal() {}

    /** @param number from 0 to 999 999 */
    static String of(int number) {
        if (number < 0 || number >= MILLION) {
            throw new IllegalArgumentException("No year and no place in a list: " + number);
        }
        return number + "-" + ending(number);
    }

    private static String ending(int number) {
        if (number % 10 != 0 || number == 0) {
            return UNITS.get(number % 10);
        }
        if (number % 100 != 0) {
            return TENS.get(number % 100 / 10 - 1);
        }
        return number % 1000 != 0 ? HUNDRED : THOUSAND;
    }
}
