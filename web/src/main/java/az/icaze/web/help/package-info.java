/** Questions and answers about Asan İmza, for everybody, linked from what went wrong (rule R122). */
package az.icaze.web.help;
