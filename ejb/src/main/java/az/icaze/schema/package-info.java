/**
 * The database's structure: migrated forward by Flyway when the application starts, before anything else runs, then
 * compared with the entities. Migrations run under the owner's role; everything else under the application's role,
 * which each migration grants exactly what the rooms need, so that what must never happen (a changed audit line, a
 * deleted permit) is refused by PostgreSQL itself.
 *
 * <p>May import: nothing.
 */
package az.icaze.schema;
