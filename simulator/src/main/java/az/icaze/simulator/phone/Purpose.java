package az.icaze.simulator.phone;

/** What a key pair is for; never interchangeable (R98). */
public enum Purpose {
    AUTHENTICATION(Code.PIN1),
    SIGNATURE(Code.PIN2);

    private final Code code;

    Purpose(Code code) {
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
