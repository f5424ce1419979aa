package az.icaze.document;

import java.time.Instant;

/**
 * The signature a document was given under, as it is found to be now.
 *
 * @param certificateSerial of the signing certificate, hexadecimal
 * @param holds whether it is over the very content that is kept, by the very owner, under a certificate of ours that was
 *     valid then (rule R14)
 */
public record KeptSignature(DocumentReference document, Instant signedAt, String certificateSerial, boolean holds) {}
