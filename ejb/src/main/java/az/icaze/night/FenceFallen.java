package az.icaze.night;

/** Another node has taken the run up meanwhile: what this one was about to do must not be committed. A fault, no refusal. */
final class FenceFallen extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    FenceFallen(TakenRun taken) {
        super("Run " + taken.id() + " is not at fence " + taken.fence() + " any more");
    }
}
