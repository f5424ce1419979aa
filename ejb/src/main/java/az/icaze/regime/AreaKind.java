package az.icaze.regime;

/** Of the 22 units of R5, six are cities and sixteen districts; a city and a district may share a name. */
public enum AreaKind {
    CITY,
    DISTRICT
}
