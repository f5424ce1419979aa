/**
 * A Business or Governmental certificate online (rules R59–R65). For the holder: one page that says what he can get, how far
 * his applications are and what is next, and the page that waits for PIN2. For a clerk of ASXM: the queue, and one
 * application with what was signed beside what the state registers have now.
 */
package az.icaze.web.receipt;
