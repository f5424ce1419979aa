package az.icaze.web.receipt;

import az.icaze.web.shell.Texts;

/** An application in a test's words. */
public final class TestReceiptWords {

    private TestReceiptWords() {}

    public static ReceiptWords in(Texts texts) {
        ReceiptWords words = new ReceiptWords();
        words.texts = texts;
        return words;
    }
}
