/**
 * <em>My Asan İmza</em>: what a signed-in holder sees of his own certificates and of the service under them, and what he
 * may change himself (rules R105, R109, R110): his User ID, signed with PIN2; that his telephone is lost, at once and
 * without it; the language of the texts he gets.
 *
 * <p>Everything is asked for by the FIN of the one who is signed in; a number that is not his leads nowhere.
 *
 * <p>May import: identity, signing, certificate, pki, subscription, sms, audit, time.
 */
package az.icaze.holder;
