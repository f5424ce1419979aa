/** The mobile operators: the service under a number, and what they tell the portal about it. */
package az.icaze.simulator.operator;
