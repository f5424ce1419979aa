/**
 * The certificate authority: a root and one issuing authority, made at the first start, and the form of every
 * certificate (X.509, RFC 5280; ETSI EN 319 412). It only issues and judges; who holds what is known by the room
 * {@code certificate}.
 *
 * <p>Both private keys lie in the database, encrypted under ICAZE_CA_KEY, because every node needs the issuing one and a
 * start must need nothing but the database and the environment. Whoever restores a backup without that key cannot issue.
 *
 * <p>Bouncy Castle builds and reads ASN.1; keys, signatures and path validation are the JDK's, so that no provider is
 * registered in a server the house may share with others.
 *
 * <p>Proof of possession and the curve are checked by {@link az.icaze.pki.Pkcs10} on construction: nothing without it
 * gets as far as the authority. Revocation (OCSP, CRL) is not served yet, and no certificate names an address for it.
 *
 * <p>May import: identity, audit, time.
 */
package az.icaze.pki;
