/** The register of certificates before staff: the list with its search and its file, and one certificate. */
package az.icaze.web.certificate;
