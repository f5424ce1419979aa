/**
 * The night for those who run and watch it: timetable with what is open and what is wrong, one run in full with the orders
 * that can be given, and the same for schedulers outside over REST.
 */
package az.icaze.web.night;
