/**
 * The papers between a person and the authority: applications, agreements, notifications. Each is kept as data, in
 * canonical JSON (RFC 8785), with the signature it was given under where there is one; what people read, a PDF in their
 * language, is made from that on demand, so nothing is drawn that nobody looks at. A document never changes and is never
 * taken away: the database lets nobody do either.
 *
 * <p>May import: identity, signing, certificate, pki, audit, time.
 */
package az.icaze.document;
