package az.icaze.enrolment;

import az.icaze.Refusal;

/** The register of organisations does not link the person's signature to the VÖEN (rule R35). */
public final class SignatureNotLinked extends Refusal {

    private static final long serialVersionUID = 1L;

    SignatureNotLinked() {
        super("signature-not-linked");
    }
}
