package az.icaze.permit;

import az.icaze.Sha256;
import az.icaze.identity.Fin;
import az.icaze.pki.SimKeys;
import az.icaze.signing.Signature;
import java.math.BigInteger;
import java.security.KeyPair;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A real key on P-256 with a certificate of its own making: signs as a SIM does. */
final class Pin2 {

    private final Fin holder;
    private final KeyPair keys;
    private final byte[] certificate;

    Pin2(Fin holder) {
        this.holder = holder;
        this.keys = SimKeys.pair();
        try {
            this.certificate = certificate().getEncoded();
        } catch (OperatorCreationException | java.io.IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private X509CertificateHolder certificate() throws OperatorCreationException {
        X500Principal name = new X500Principal("CN=Test, SERIALNUMBER=PNOAZ-" + holder.value());
        Instant begin = Instant.parse("2026-01-01T00:00:00Z");
        return new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.valueOf(4711),
                        Date.from(begin),
                        Date.from(begin.plus(1000, ChronoUnit.DAYS)),
                        name,
                        keys.getPublic())
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()));
    }

    Signature sign(byte[] content, Instant at) {
        byte[] value = SimKeys.signature(keys, content);
        return new Signature(value, content, Sha256.of(content), "4711", certificate, holder, at);
    }
}
