/**
 * How long data are kept: classes of data, days and reasons stand in the table {@code retention}, and the job {@code purge}
 * takes away by night what is older.
 *
 * <p>The application's role may delete none of it: two functions of the database's owner say what is old and take it away
 * piece by piece, so that no fault and no stolen password deletes what is younger, or anything else. Nothing is old by a day
 * that has not come.
 *
 * <p>The audit trail and its checkpoints are never purged. Each link of the chain proves all before it, and a checkpoint says
 * how far that was verified; an end that was cut off could not be told from one that was stolen.
 *
 * <p>May import: night.
 */
package az.icaze.retention;
