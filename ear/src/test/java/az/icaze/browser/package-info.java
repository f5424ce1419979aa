/**
 * Journeys through the portal in a real browser, against the whole that is running. Tests speak the domain: a page object
 * stands for a page, its methods say what a person does there and return the page that comes next. Page objects find
 * things by id and class, never by words, so that one journey runs in every language; every page that is reached is
 * examined for accessibility, width and errors in the browser's console ({@link az.icaze.browser.Screen}).
 */
package az.icaze.browser;
