/** The nights of {@link az.icaze.subscription}. */
package az.icaze.batch.subscription;
