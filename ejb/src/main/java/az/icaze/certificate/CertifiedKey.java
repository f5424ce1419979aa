package az.icaze.certificate;

import az.icaze.identity.Fin;
import az.icaze.pki.KeyPurpose;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A key once certified stays one person's, on one SIM, for one purpose; certificates of several types may share it. */
@Entity
@Table(name = "certified_key")
class CertifiedKey {

    @Id
    private String fingerprint;

    private Fin fin;
    private String iccid;

    @Enumerated(EnumType.STRING)
    private KeyPurpose purpose;

    /** For the persistence provider only. */
    protected CertifiedKey() {}

    CertifiedKey(String fingerprint, Fin fin, String iccid, KeyPurpose purpose) {
        this.fingerprint = fingerprint;
        this.fin = fin;
        this.iccid = iccid;
        this.purpose = purpose;
    }

    boolean serves(Fin person, String sim, KeyPurpose use) {
        return fin.equals(person) && iccid.equals(sim) && purpose == use;
    }
}
