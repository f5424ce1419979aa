package az.icaze.night;

/** What a job does to people; what touches them can be rehearsed, and is held when it would touch too many. */
public enum NightEffect {

    /** Keeps the house in order: nobody is told, charged or suspended. */
    KEEPS,

    TELLS,

    CHARGES,

    SUSPENDS;

    public boolean touchesPeople() {
        return this != KEEPS;
    }
}
