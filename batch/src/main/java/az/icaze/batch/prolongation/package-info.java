/** The nights of {@link az.icaze.prolongation}. */
package az.icaze.batch.prolongation;
