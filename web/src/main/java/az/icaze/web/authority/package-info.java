/** For whom a person acts: the choice after sign-in and in the header (rules R16, R19). */
package az.icaze.web.authority;
