/** The nights of {@link az.icaze.retention}. */
package az.icaze.batch.retention;
