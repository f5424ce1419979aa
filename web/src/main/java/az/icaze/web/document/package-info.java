/** One's own documents on the counter: the list, and each as a file (rules R62, R76). */
package az.icaze.web.document;
