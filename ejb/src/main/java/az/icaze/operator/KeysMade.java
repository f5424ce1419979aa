package az.icaze.operator;

import az.icaze.identity.Phone;
import java.time.Instant;

/**
 * A SIM card made its two key pairs and asks for certificates over them. Fired in the transaction that took the
 * operator's event.
 *
 * @param reference of the command that asked for it
 * @param iccid number of the card that made them
 * @param authenticationRequest PKCS#10 (RFC 2986), DER: the key behind PIN1, not examined yet
 * @param signingRequest the same for the key behind PIN2
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of two requests; nobody compares two events
public record KeysMade(
        Operator operator,
        String reference,
        Phone phone,
        String iccid,
        byte[] authenticationRequest,
        byte[] signingRequest,
        Instant at) {

    public KeysMade {
        authenticationRequest = authenticationRequest.clone();
        signingRequest = signingRequest.clone();
    }

    @Override
    public byte[] authenticationRequest() {
        return authenticationRequest.clone();
    }

    @Override
    public byte[] signingRequest() {
        return signingRequest.clone();
    }
}
