package az.icaze.pki;

import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.qualified.ETSIQCObjectIdentifiers;
import org.bouncycastle.asn1.x509.qualified.QCStatement;
import org.bouncycastle.asn1.x509.qualified.RFC3739QCObjectIdentifiers;
import org.bouncycastle.asn1.x509.qualified.SemanticsInformation;

/** What a signing certificate declares about itself (ETSI EN 319 412-5, RFC 3739, 3.2.6). */
final class QualifiedStatements {

    /** EN 319 412-1: identifiers in the subject are a natural person's. */
    private static final ASN1ObjectIdentifier SEMANTICS_NATURAL = new ASN1ObjectIdentifier("0.4.0.194121.1.1");

    /** EN 319 412-5, 4.2.4: under which country's law it is qualified; without it a reader would think of the EU's. */
    private static final ASN1ObjectIdentifier LEGISLATION = new ASN1ObjectIdentifier("0.4.0.1862.1.7");

    private QualifiedStatements() {}

    /** No disclosure statement (PDS) is named as long as none is published. */
    static DERSequence ofSigning() {
        ASN1EncodableVector statements = new ASN1EncodableVector();
        statements.add(new QCStatement(ETSIQCObjectIdentifiers.id_etsi_qcs_QcCompliance));
        statements.add(new QCStatement(
                RFC3739QCObjectIdentifiers.id_qcs_pkixQCSyntax_v2, new SemanticsInformation(SEMANTICS_NATURAL)));
        statements.add(new QCStatement(
                ETSIQCObjectIdentifiers.id_etsi_qcs_QcType,
                new DERSequence(ETSIQCObjectIdentifiers.id_etsi_qct_esign)));
        statements.add(new QCStatement(ETSIQCObjectIdentifiers.id_etsi_qcs_QcSSCD));
        statements.add(new QCStatement(LEGISLATION, new DERSequence(new DERPrintableString("AZ"))));
        return new DERSequence(statements);
    }
}
