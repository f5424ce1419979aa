package az.icaze.night;

/** What a job does to people. */
public enum NightEffect {

    /** Keeps the house in order: nobody is told, charged or suspended. */
    KEEPS,

    TELLS,

    CHARGES,

    SUSPENDS,

    /** Gives back what another job took away; by a person's order only. */
    RESTORES;

    /** Whether it can be rehearsed, and is held when it would touch too many: a person's own order needs neither. */
    public boolean weighed() {
        return this != KEEPS && this != RESTORES;
    }
}
