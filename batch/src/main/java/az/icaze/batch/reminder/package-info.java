/** The nights of {@link az.icaze.reminder}. */
package az.icaze.batch.reminder;
