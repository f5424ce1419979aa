package az.icaze.night;

/** How far a run has come: the sums over its parts. */
public record Progress(long done, long refused) {

    public long sum() {
        return done + refused;
    }
}
