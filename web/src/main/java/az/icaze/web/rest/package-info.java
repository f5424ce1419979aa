/**
 * What machines speak to: stateless, each with a bearer token of its own, JSON in and out, problem documents (RFC 9457)
 * for everything that is refused, malformed or broken.
 */
package az.icaze.web.rest;
