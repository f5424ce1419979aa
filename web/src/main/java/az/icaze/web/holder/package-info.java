/** <em>My Asan İmza</em> on the counter: one's own certificates, service, User ID and language (rules R105, R109, R110). */
package az.icaze.web.holder;
