/**
 * Starts a whole system from what the build has made: a PostgreSQL, a WildFly set up by the operators' own scripts, the
 * application and the outside world. The start command and the tests of the whole use the same classes; nothing of it goes
 * into the EAR.
 */
package az.icaze.start;
