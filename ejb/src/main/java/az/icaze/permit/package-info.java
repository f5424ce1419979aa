/** Permits: draft, confirmed, sent, answered. */
package az.icaze.permit;
