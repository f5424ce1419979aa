/** The call centre's page: the answers of a caller typed in, and what may be done for him (rules R103, R108). */
package az.icaze.web.callcentre;
