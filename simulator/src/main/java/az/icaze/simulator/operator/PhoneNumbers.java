package az.icaze.simulator.operator;

import az.icaze.simulator.Unknown;

/** Any usual way of writing a mobile number of Azerbaijan. */
public final class PhoneNumbers {

    private PhoneNumbers() {}

    /** Returns +994501234567 from 0501234567, +994 50 123 45 67, 00994…; what is no such number is {@link Unknown} */
    public static String e164(String typed) {
        String digits = typed.replaceAll("[^0-9]", "");
        String national = digits.length() > 9 ? digits.replaceFirst("^(00994|994|0)", "") : digits;
        if (national.length() != 9) {
            throw new Unknown(typed);
        }
        return "+994" + national;
    }

    /** +994 50 123 45 67, with spaces that do not break. */
    public static String written(String e164) {
        return e164.replaceFirst("(\\+994)(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1\u00a0$2\u00a0$3\u00a0$4\u00a0$5");
    }
}
