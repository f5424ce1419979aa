package az.icaze.permit;

import az.icaze.Sha256;
import az.icaze.authority.Seal;
import az.icaze.identity.Fin;
import az.icaze.regime.RegimeView;
import az.icaze.signing.Signature;
import az.icaze.time.BakuTime;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Who confirmed, with what, under which regime: the evidence that outlives certificate and regime (R14). */
@Embeddable
class ConfirmationColumns {

    private String organisationName;
    private String regime;
    private LocalTime curfewFrom;
    private LocalTime curfewTo;
    private byte[] signedContent;
    private byte[] signature;
    private byte[] certificate;
    private String certificateSerial;
    private Fin signer;
    private String signerName;
    private Instant signedAt;
    private Instant confirmedAt;

    protected ConfirmationColumns() {}

    ConfirmationColumns(Seal seal, Signature given, String name, RegimeView under, Instant now) {
        organisationName = seal.organisationName();
        regime = under.code();
        curfewFrom = under.dailyFrom();
        curfewTo = under.dailyTo();
        signedContent = given.content();
        signature = given.value();
        certificate = given.certificate();
        certificateSerial = given.certificateSerial();
        signer = given.signer();
        signerName = name;
        // The database keeps microseconds; what the Ministry is told must be what is read back.
        signedAt = given.givenAt().truncatedTo(ChronoUnit.MICROS);
        confirmedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    String organisationName() {
        return organisationName;
    }

    /** By the hours of the curfew that the permit was confirmed under; a night belongs to the date on which it starts (R6). */
    PermitNights nights(LocalDate first, LocalDate last) {
        LocalDate end = curfewFrom.isBefore(curfewTo) ? last : last.plusDays(1);
        return new PermitNights(
                first.atTime(curfewFrom).atZone(BakuTime.ZONE).toInstant(),
                end.atTime(curfewTo).atZone(BakuTime.ZONE).toInstant());
    }

    byte[] signedContent() {
        return signedContent.clone();
    }

    byte[] signature() {
        return signature.clone();
    }

    byte[] certificate() {
        return certificate.clone();
    }

    Instant signedAt() {
        return signedAt;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    PermitSheet.ConfirmationSheet sheet() {
        return new PermitSheet.ConfirmationSheet(
                signerName, signer, certificateSerial, signedAt, Sha256.hex(signedContent));
    }
}
