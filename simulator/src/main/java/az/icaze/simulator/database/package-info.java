/** The outside's own database: plain JDBC, transactions of its own, no JTA, so that the ministry runs without a server too. */
package az.icaze.simulator.database;
