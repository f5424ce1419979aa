/** One converter per value type: what is no value of its type becomes a message at the field. */
package az.icaze.web.identity;
