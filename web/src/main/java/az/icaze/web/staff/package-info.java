/** Pages of staff, under {@code /staff/}: role grants with a second person, and the audit trail. */
package az.icaze.web.staff;
