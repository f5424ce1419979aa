package az.icaze.night;

/**
 * One thing a run is to do.
 *
 * @param seq from 1, its place in the run
 */
public record WorkItem(int seq, String item, String label) {}
