/** The authorities' own certificates, for everybody who verifies ours. */
package az.icaze.web.pki;
