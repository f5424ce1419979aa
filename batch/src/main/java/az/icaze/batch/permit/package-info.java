/** The nights of {@link az.icaze.permit}. */
package az.icaze.batch.permit;
