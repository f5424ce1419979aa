package az.icaze.authority;

import az.icaze.identity.Fin;
import az.icaze.identity.OrganisationKind;
import az.icaze.identity.Voen;

/**
 * Proof that, at this moment, a person may seal for an organisation ({@code Möhür Vurma Səlahiyyəti}). Only
 * {@link Authorities} makes one, so what demands a seal cannot be called by a path that forgot to ask. It is for the
 * transaction at hand: never stored, never kept in a session, because the register may say otherwise a minute later.
 */
public final class Seal {

    private final Fin holder;
    private final Voen organisation;
    private final String organisationName;
    private final OrganisationKind kind;
    private final SealBasis basis;
    private final String certificateSerial;

    Seal(
            Fin holder,
            Voen organisation,
            String organisationName,
            OrganisationKind kind,
            SealBasis basis,
            String certificateSerial) {
        this.holder = holder;
        this.organisation = organisation;
        this.organisationName = organisationName;
        this.kind = kind;
        this.basis = basis;
        this.certificateSerial = certificateSerial;
    }

    public Fin holder() {
        return holder;
    }

    public Voen organisation() {
        return organisation;
    }

    /** As the register has it now. */
    public String organisationName() {
        return organisationName;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public SealBasis basis() {
        return basis;
    }

    /** Of the certificate the holder signed in with (R19). */
    public String certificateSerial() {
        return certificateSerial;
    }

    @Override
    public String toString() {
        return "Seal of " + organisation + " held by " + holder + ", " + basis;
    }
}
