package az.icaze.signing;

/**
 * What a signature is about, in the words of the room that asks.
 *
 * @param type {@code permit}
 * @param id of the thing within its type
 * @param version of the thing at the moment of asking; the asking room refuses a signature over another one
 */
public record SigningSubject(String type, String id, long version) {}
