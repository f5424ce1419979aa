/**
 * Telephones and the SIM cards in them. The card holds two key pairs and checks PIN1, PIN2 and PUK; nothing of it leaves
 * but signatures, public keys and the word that a code is blocked. Tries are spent before a code is compared, in one SQL
 * statement, so parallel guesses and crashes cannot buy a fourth (rules R98 to R106, reliability A1 and A2).
 */
package az.icaze.simulator.phone;
