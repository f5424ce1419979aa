package az.icaze.simulator.phone;

import az.icaze.simulator.database.Row;
import java.time.Instant;
import java.util.UUID;

/**
 * A question on the screen, as it came on {@code operator.prompts}.
 *
 * @param text what the person is asked
 * @param language az, en or ru
 * @param verificationCode the four digits the page shows too
 * @param hash what the card is to sign, 32 bytes
 * @param expires nobody waits for an answer after this instant
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a hash; nobody compares two prompts
public record Prompt(
        UUID session,
        String phone,
        Purpose purpose,
        String text,
        String language,
        String verificationCode,
        byte[] hash,
        Instant expires) {

    static Prompt of(Row row) {
        return new Prompt(
                row.uuid("session"),
                row.text("phone"),
                Purpose.valueOf(row.text("purpose")),
                row.text("body"),
                row.text("language"),
                row.text("verification_code"),
                row.bytes("hash"),
                row.instant("expires"));
    }
}
