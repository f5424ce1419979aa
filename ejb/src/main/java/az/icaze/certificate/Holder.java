package az.icaze.certificate;

import az.icaze.identity.Fin;
import az.icaze.identity.Phone;

/**
 * Who signs in with a number and a User ID.
 *
 * @param name full name as the register of persons wrote it when the last certificate was issued
 */
public record Holder(Fin fin, String name, Phone phone) {}
