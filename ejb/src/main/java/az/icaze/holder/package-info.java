/**
 * <em>My Asan İmza</em>: what a signed-in holder sees of his own certificates and of the service under them, and what he
 * may change himself (rules R44, R97, R105, R109, R110): his User ID, that he has the service no more, and that he is registered as an entrepreneur, signed with PIN2; that
 * his telephone is lost, at once and without it; the language of the texts he gets.
 *
 * <p>What is signed is a {@link az.icaze.holder.Wish}: what stands against it and what is signed are asked when the
 * telephone rings, and once more when it answers. The order of locks is: session of signing, number, request.
 *
 * <p>Everything is asked for by the FIN of the one who is signed in; a number that is not his leads nowhere.
 *
 * <p>May import: identity, signing, certificate, pki, subscription, document, sms, audit, time.
 */
package az.icaze.holder;
