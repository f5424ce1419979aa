package az.icaze.web.receipt;

import az.icaze.receipt.Receipts;

/** What is not signed yet, over a test's applications. */
public final class TestUnsigned {

    private TestUnsigned() {}

    public static UnsignedReceipts over(Receipts receipts) {
        UnsignedReceipts unsigned = new UnsignedReceipts();
        unsigned.receipts = receipts;
        return unsigned;
    }
}
