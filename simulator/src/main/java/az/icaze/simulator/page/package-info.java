/** What every page of the outside shares: language, texts, the error summary, how instants and numbers are written. */
package az.icaze.simulator.page;
