/**
 * What every page stands on: language and texts, who is visiting, the error summary, converters, the handling of
 * refusals and faults, filters and headers.
 *
 * <p>Nobody's session is created by looking: an anonymous visitor has none before the first form.
 */
package az.icaze.web.shell;
