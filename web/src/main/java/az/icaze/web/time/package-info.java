/** The clock as tests and the outside world see it; it can be moved only where the server was started so. */
package az.icaze.web.time;
