/**
 * Signing in with Asan İmza (rules R1, R17, R19, R98, R111): phone number and User ID, the verification code, the answer
 * of the telephone, and who the container takes the session for. Nothing here waits: the page asks every two seconds,
 * the answer is in the database. PIN1 is typed on the telephone and comes nowhere near.
 */
package az.icaze.web.signing;
