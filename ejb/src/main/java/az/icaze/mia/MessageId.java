package az.icaze.mia;

import az.icaze.identity.PermitNumber;

/** {@code <number>:<revision>}: says what a message is about, so that the same fact has the same id for ever. */
record MessageId(PermitNumber number, int revision) {

    static MessageId parse(String text) {
        int colon = text.indexOf(':');
        return new MessageId(new PermitNumber(text.substring(0, colon)), Integer.parseInt(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return number.value() + ":" + revision;
    }
}
