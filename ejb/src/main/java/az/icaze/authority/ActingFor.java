package az.icaze.authority;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.OrganisationKind;
import az.icaze.identity.Voen;
import java.io.Serializable;

/**
 * One organisation that a person may choose to act for, with the certificate that fits it: what a session is about (R19).
 * Choosing it says nothing about its seal.
 *
 * @param certificateSerial hexadecimal, of the authentication certificate
 */
public record ActingFor(
        Voen voen, String name, OrganisationKind kind, AsanImzaType certificateType, String certificateSerial)
        implements Serializable {}
