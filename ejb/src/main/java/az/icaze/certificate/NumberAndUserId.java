package az.icaze.certificate;

import az.icaze.identity.Phone;
import az.icaze.identity.UserId;

/**
 * One number of a person and his User ID there (rules R107–R109).
 *
 * @param live whether he has a certificate on it that is, or can become, usable; a former number keeps its User ID
 */
public record NumberAndUserId(Phone phone, UserId userId, boolean live) {}
