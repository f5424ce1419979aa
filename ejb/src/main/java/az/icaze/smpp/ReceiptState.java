package az.icaze.smpp;

import java.util.Locale;

/** What a receipt says of a text (SMPP 3.4, 5.2.28). */
enum ReceiptState {
    DELIVERED,
    NOT_DELIVERED,
    ON_THE_WAY;

    static ReceiptState of(int state) {
        return switch (state) {
            case 2 -> DELIVERED;
            // EXPIRED, DELETED, UNDELIVERABLE, UNKNOWN, REJECTED
            case 3, 4, 5, 7, 8 -> NOT_DELIVERED;
            // ENROUTE, ACCEPTED, and what later versions added
            default -> ON_THE_WAY;
        };
    }

    static ReceiptState of(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "DELIVRD" -> DELIVERED;
            case "EXPIRED", "DELETED", "UNDELIV", "UNKNOWN", "REJECTD" -> NOT_DELIVERED;
            default -> ON_THE_WAY;
        };
    }

    Delivery receipt(String messageId) {
        return this == ON_THE_WAY ? new Delivery.Nothing() : new Delivery.Receipt(messageId, this == DELIVERED);
    }
}
